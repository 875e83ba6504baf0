"""Where the program's own files are, and where the user's are to go."""

from pathlib import Path

NAME = "seloste-desktop"

_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """Return the path of a file under resources, such as "icons/search.svg"."""
    return _beside("resources") / name


def translation(name: str) -> Path:
    """Return the path of a file under translations, such as "documents/fi.json"."""
    return _beside("translations") / name


def data_folder() -> Path:
    """Return the user's own folder for registers; on Windows not the one that roams between machines."""
    import platformdirs  # here, because the window draws itself before it asks

    return platformdirs.user_data_path(NAME, appauthor=False)


def log_folder() -> Path:
    """Return the user's own folder for what the program says of itself."""
    import platformdirs

    return platformdirs.user_log_path(NAME, appauthor=False)


def made_private(folder: Path) -> Path:
    """Make the folder if need be, for the user alone; one that is there keeps its rights. May raise OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def _beside(folder: str) -> Path:
    # a wheel and the frozen program carry the folder inside the package, the source tree beside it
    inside = _PACKAGE / folder
    return inside if inside.is_dir() else _PACKAGE.parent / folder
