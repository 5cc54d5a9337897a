"""Which of the files that PyInstaller found are shipped."""

from __future__ import annotations

import re

# Qt brings these for programs of other kinds: QML, SQL, 3D on Wayland, bare screens without a desktop, cars.
_UNUSED_PLUGINS = re.compile(
    r"""/plugins/(
        (egldeviceintegrations|generic|qmltooling|qmllint|designer|networkinformation|sqldrivers|vectorimageformats
            |wayland-graphics-integration-(server|client)|multimedia|position|sensors|iconengines|tls)/
        | platforminputcontexts/libqtvirtualkeyboard
        | platforms/(lib)?q(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc|direct2d)\b
        | platformthemes/libqgtk3
        | styles/qmodernwindowsstyle
        | wayland-shell-integration/lib(?!xdg-shell)
        | imageformats/(?!(lib)?q(jpeg|webp)\.)
    )""",
    re.VERBOSE,
)
_UNUSED_FILES = re.compile(
    r"(opengl32sw|d3dcompiler_47|(lib)?Qt6?(Pdf|Qml|Quick|VirtualKeyboard|OpenGL|EglF|Sql|Test|Concurrent|Xml|Designer)"
    r"|_avif|libavif|_imagingft|_imagingcms|_imagingtk|_imagingmath|libharfbuzz-|libfreetype-|liblcms2-|libbrotli\w+-"
    r"|libpng16-)"
)
_UNUSED_QT_TEXTS = re.compile(r"/translations/(?!qt(base)?_(de|en|es|fr)\.qm$)")
_FOR_BUILDING = re.compile(
    r"\.(pyi|pxd|h|cmake|prl|lib|ts)$|/(glue|include|typesystems)/|/reportlab/fonts/.*\.(afm|pfb|sfd|bmp)$"
    # Licences lie in a folder of their own.
    r"|\.dist-info/(RECORD|INSTALLER|REQUESTED|direct_url.json|WHEEL|sboms/.*|licenses/.*)$"
)

# On Linux a library is either Qt's, Python's own or a wheel's, or the package says that the system must bring it.
_PYTHONS_OWN = re.compile(
    r"lib(python3|ssl|crypto|ffi|sqlite3|bz2|lzma|z\.|expat|uuid|mpdec)|[^.]+\.abi3\.so|[^.]+\.cpython"
)


def keeps(destination: str, platform: str) -> bool:
    """``destination``: the path within the bundle, as PyInstaller writes it on ``platform`` (``sys.platform``)."""
    path = "/" + destination.replace("\\", "/")
    name = path.rpartition("/")[2]
    if _UNUSED_FILES.match(name) or _FOR_BUILDING.search(path):
        return False
    if "/PySide6/" in path and (_UNUSED_PLUGINS.search(path) or _UNUSED_QT_TEXTS.search(path)):
        return False
    is_system_library = platform.startswith("linux") and path.count("/") == 1 and ".so" in name
    return not is_system_library or bool(_PYTHONS_OWN.match(name))
