"""User passwords and the recovery key: who can unwrap the file's key.

The file key follows from the printed recovery key and the file's own public salt, its first 16 bytes. Beside FILE lies
FILE.keys: for each user the file key wrapped with a password; JSON, no secret in the clear, a copy inside the register.
So the recovery key opens the register even when the slots are lost, and a slot can be made anew from it.
"""

from __future__ import annotations

import base64
import json
from dataclasses import asdict, dataclass, replace
from itertools import product
from pathlib import Path

from seloste_desktop.domain.errors import Refused
from seloste_desktop.storage import private_file

FORM = 1
LETTERS, CHECK = 32, 4
MOST_MEMORY_KIB, MOST_PASSES, MOST_LANES = 1_048_576, 16, 16  # a forged file must not exhaust the machine
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_MISREAD = str.maketrans("018", "OIB")


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess at a password costs. RFC 9106's second choice; kept per slot, so it can be raised later."""

    memory_kib: int = 65_536
    passes: int = 3
    lanes: int = 4


@dataclass(frozen=True, slots=True)
class Slot:
    """One user's way to the file key. The name is there for the login page, which is shown before anything opens."""

    user: int
    name: str
    owner: bool
    salt: str
    nonce: str
    wrapped: str
    cost: Cost = Cost()


@dataclass(frozen=True, slots=True)
class Slots:
    """All ways in; `generation` grows by one with each change, so the older of two copies is known.

    `told` is the password of a register of made-up data, which has no secret; a real one never has it here.
    """

    register: str
    generation: int = 0
    slots: tuple[Slot, ...] = ()
    told: str = ""
    form: int = FORM

    def of(self, name: str) -> Slot | None:
        """A user's slot, whatever the case of the name."""
        return next((slot for slot in self.slots if slot.name.casefold() == name.casefold()), None)


def path_of(register: Path) -> Path:
    return register.with_name(register.name + ".keys")


def new_slots(told: str = "") -> Slots:
    import secrets

    return Slots(secrets.token_hex(16), told=told)


def new_recovery_key() -> str:
    """Return 160 random bits as eight groups of four letters and digits, with a ninth to catch misreading."""
    import secrets

    secret = base64.b32encode(secrets.token_bytes(20)).decode("ascii")
    text = secret + _check(secret)
    return "-".join(text[place : place + 4] for place in range(0, LETTERS + CHECK, 4))


def file_key(recovery_key: str, file_salt: bytes) -> bytes:
    """Derive the file's key from what was printed.

    Raises Refused("recovery_key.misread", group=1...9) for one misread sign, ("recovery_key.malformed") for more.
    """
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    text = "".join(letter for letter in recovery_key.upper() if letter.isalnum()).translate(_MISREAD)
    if len(text) != LETTERS + CHECK or set(text) - set(_ALPHABET):
        raise Refused("recovery_key.malformed", "recovery_key")
    if not _fits(text):
        raise _misread(text)
    hkdf = HKDF(algorithm=SHA256(), length=32, salt=file_salt, info=b"seloste file key 1")
    return hkdf.derive(base64.b32decode(text[:LETTERS]))


def with_password(slots: Slots, user: int, name: str, owner: bool, password: str, key: bytes, cost: Cost) -> Slots:
    """Give a user a new password, or a first one."""
    import secrets

    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    slot = Slot(user, name, owner, _text(secrets.token_bytes(16)), _text(secrets.token_bytes(12)), "", cost)
    sealed = AESGCM(_stretched(slot, password)).encrypt(_bytes(slot.nonce), key, _bound(slots.register, slot))
    others = [each for each in slots.slots if each.user != user]
    every = sorted((*others, replace(slot, wrapped=_text(sealed))), key=lambda each: (not each.owner, each.user))
    return replace(slots, generation=slots.generation + 1, slots=tuple(every))


def without(slots: Slots, user: int) -> Slots:
    """Take a user's way away. Whoever kept an old copy of the slots still has one: change the file key too."""
    return replace(slots, generation=slots.generation + 1, slots=tuple(s for s in slots.slots if s.user != user))


def unlock(slots: Slots, name: str, password: str) -> bytes:
    """Return the file key; an unknown user takes as long as a wrong password, and sounds the same.

    Raises Refused("password.wrong"), or ("keys.forged") for a slot whose cost no program of ours wrote.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    slot = slots.of(name) or Slot(0, name, False, _text(bytes(16)), _text(bytes(12)), _text(bytes(48)), _usual(slots))
    cost = slot.cost
    if cost.memory_kib > MOST_MEMORY_KIB or cost.passes > MOST_PASSES or cost.lanes > MOST_LANES:
        raise Refused("keys.forged", "password")
    key = AESGCM(_stretched(slot, password))
    try:
        return key.decrypt(_bytes(slot.nonce), _bytes(slot.wrapped), _bound(slots.register, slot))
    except InvalidTag:
        raise Refused("password.wrong", "password") from None


def dump(slots: Slots) -> str:
    return json.dumps(asdict(slots), ensure_ascii=False, indent=1)


def parse(text: str | bytes) -> Slots:
    """Raise Refused("keys.unreadable") for what is no file of slots: only the recovery key helps then."""
    try:
        words = json.loads(text)
        slots = tuple(Slot(**{**slot, "cost": Cost(**slot["cost"])}) for slot in words["slots"])
        return Slots(words["register"], int(words["generation"]), slots, words["told"], words["form"])
    except (ValueError, KeyError, TypeError) as error:
        raise Refused("keys.unreadable", "recovery_key") from error


def read(register: Path) -> Slots:
    """Raise Refused("keys.missing") without FILE.keys, ("keys.unreadable") for a broken one."""
    try:
        return parse(path_of(register).read_bytes())
    except FileNotFoundError as error:
        raise Refused("keys.missing", "recovery_key") from error
    except OSError as error:
        raise Refused("keys.unreadable", "recovery_key") from error


def write(register: Path, slots: Slots) -> None:
    """Replace FILE.keys whole. Raises RegisterError."""
    try:
        private_file.replace(path_of(register), dump(slots).encode())
    except OSError as error:
        raise private_file.mapped(error) from error


def sweep(register: Path, part: Path) -> None:
    """Take away what a making cut short has left: FILE.keys without FILE, beside the `part` that was to become it."""
    if part.exists() and not register.exists():
        path_of(register).unlink(missing_ok=True)


def _usual(slots: Slots) -> Cost:
    """As dear as the others, so that an unknown name cannot be told by the time it takes."""
    return slots.slots[0].cost if slots.slots else Cost()


def _fits(text: str) -> bool:
    return _check(text[:LETTERS]) == text[LETTERS:]


def _misread(text: str) -> Refused:
    """Find the group in which one other letter would make all fit."""
    for place, letter in product(range(len(text)), _ALPHABET):
        if _fits(text[:place] + letter + text[place + 1 :]):
            return Refused("recovery_key.misread", "recovery_key", group=place // 4 + 1)
    return Refused("recovery_key.malformed", "recovery_key")


def _check(secret: str) -> str:
    import hashlib

    return base64.b32encode(hashlib.sha256(secret.encode()).digest()).decode("ascii")[:CHECK]


def _stretched(slot: Slot, password: str) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    cost = slot.cost
    return hash_secret_raw(
        password.encode(), _bytes(slot.salt), cost.passes, cost.memory_kib, cost.lanes, hash_len=32, type=Type.ID
    )


def _bound(register: str, slot: Slot) -> bytes:
    """Bind the wrapping to its register, user and cost, so that slots cannot be swapped or weakened."""
    return json.dumps([FORM, register, slot.user, slot.name, slot.owner, slot.salt, asdict(slot.cost)]).encode()


def _text(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
