"""Brings a register of an older program up to date: never without a verified copy beside it."""

from __future__ import annotations

from pathlib import Path

from seloste_desktop.storage import backup, engine, register_file
from seloste_desktop.storage.gate import Door
from seloste_desktop.storage.lock import FileLock


def upgrade(door: Door) -> Path:
    """Check the whole file, back it up beside itself, take the missing steps; return the backup's path.

    The backup is kept until the next verified one. Raises RegisterError; the register is then as it was.
    """
    register_file.look(door.path)
    lock = FileLock(door.path)
    lock.take()
    try:
        connection = engine.connect(door.path, door.key)
        try:
            register_file.check_whole(connection)
            path = backup.beside(connection, door)
            door.schema.upgrade(connection)
        except engine.Error as error:
            raise engine.mapped(error) from error
        finally:
            connection.close()
    finally:
        lock.free()
    return path
