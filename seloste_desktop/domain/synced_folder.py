"""Folders that a cloud service copies while the register is being written: only backups may lie there."""

from __future__ import annotations

from pathlib import PurePath

# As the services name their folders on disk; a company's OneDrive is "OneDrive - Company".
_SERVICES = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pcloud": "pCloud",
    "box sync": "Box",
}


def service_of(folder: PurePath) -> str:
    """The name of the service whose folder this seems to be or to lie in; "" for none."""
    for part in folder.parts:
        name = part.casefold().split(" - ")[0]
        if name in _SERVICES:
            return _SERVICES[name]
    return ""
