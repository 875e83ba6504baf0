import threading
from pathlib import Path

from seloste_desktop.storage.turns import Turns


def test_there_is_one_queue_for_a_file_however_it_is_named(tmp_path: Path) -> None:
    assert Turns.of(tmp_path / "a") is Turns.of(tmp_path / "x" / ".." / "a")
    assert Turns.of(tmp_path / "a") is not Turns.of(tmp_path / "b")


def test_those_who_wait_are_served_in_the_order_they_came() -> None:
    turns, order, threads = Turns(), list[int](), list[threading.Thread]()

    def work(number: int) -> None:
        with turns.turn():
            order.append(number)

    with turns.turn():
        for number in range(8):
            threads.append(threading.Thread(target=work, args=[number]))
            threads[-1].start()
            while turns.waiting <= number:
                threading.Event().wait(0.001)
    for thread in threads:
        thread.join()
    assert order == list(range(8))


def test_a_turn_ends_also_when_it_fails() -> None:
    turns = Turns()
    try:
        with turns.turn():
            raise ValueError
    except ValueError:
        pass
    with turns.turn():
        assert turns.waiting == 0
