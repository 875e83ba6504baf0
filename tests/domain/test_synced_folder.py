"""Folders of cloud services, known by their names."""

from pathlib import PurePosixPath, PureWindowsPath

import pytest

from seloste_desktop.domain.synced_folder import service_of


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        (PureWindowsPath(r"C:\Users\x\OneDrive\Yritys"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\x\OneDrive - Esimerkki Oy\a"), "OneDrive"),
        (PurePosixPath("/home/x/Dropbox/a"), "Dropbox"),
        (PurePosixPath("/Users/x/Library/Mobile Documents/com~apple~CloudDocs"), "iCloud"),
        (PurePosixPath("/home/x/.local/share/seloste-desktop"), ""),
        (PurePosixPath("/home/x/dropboxes"), ""),
    ],
)
def test_a_synced_folder_is_known_by_its_name(folder, service):
    assert service_of(folder) == service
