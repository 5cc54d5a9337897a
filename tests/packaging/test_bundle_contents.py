"""What is shipped of what PyInstaller finds."""

import pytest
from kit.bundle_contents import keeps
from kit.icu_data import is_kept

SHIPPED = [
    ("linux", "PySide6/Qt/plugins/platforms/libqxcb.so"),
    ("linux", "PySide6/Qt/plugins/platforms/libqwayland.so"),
    ("linux", "PySide6/Qt/plugins/platforms/libqoffscreen.so"),
    ("linux", "PySide6/Qt/plugins/imageformats/libqjpeg.so"),
    ("linux", "PySide6/Qt/plugins/imageformats/libqwebp.so"),
    ("linux", "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so"),
    ("linux", "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so"),
    ("linux", "PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so"),
    ("linux", "PySide6/Qt/lib/libQt6Svg.so.6"),
    ("linux", "PySide6/Qt/translations/qtbase_de.qm"),
    ("linux", "libpython3.11.so.1.0"),
    ("linux", "libssl.so.3"),
    ("linux", "_cffi_backend.cpython-311-x86_64-linux-gnu.so"),
    ("linux", "pillow.libs/libjpeg-6dc8d115.so.62.4.0"),
    ("linux", "pillow.libs/libXau-154567c4.so.6.0.0"),
    ("linux", "resources/translations/walkaround_fr.qm"),
    ("linux", "keyring-25.7.0.dist-info/entry_points.txt"),
    ("win32", "PySide6\\plugins\\platforms\\qwindows.dll"),
    ("win32", "PySide6\\Qt6Core.dll"),
    ("win32", "VCRUNTIME140.dll"),
    ("darwin", "PySide6/Qt/plugins/platforms/libqcocoa.dylib"),
    ("darwin", "PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui"),
]
LEFT_OUT = [
    ("linux", "libgtk-3.so.0"),
    ("linux", "libglib-2.0.so.0"),
    ("linux", "libreadline.so.8"),
    ("linux", "PySide6/Qt/plugins/imageformats/libqsvg.so"),
    ("linux", "PySide6/Qt/plugins/imageformats/libqgif.so"),
    ("linux", "PySide6/Qt/plugins/imageformats/libqtiff.so"),
    ("linux", "PySide6/Qt/plugins/iconengines/libqsvgicon.so"),
    ("linux", "PySide6/Qt/plugins/sqldrivers/libqsqlite.so"),
    ("linux", "PySide6/Qt/plugins/platforms/libqeglfs.so"),
    ("linux", "PySide6/Qt/plugins/platformthemes/libqgtk3.so"),
    ("linux", "PySide6/Qt/plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so"),
    ("linux", "PySide6/Qt/plugins/wayland-shell-integration/libivi-shell.so"),
    ("linux", "PySide6/Qt/lib/libQt6Qml.so.6"),
    ("linux", "PySide6/Qt/translations/qtbase_ja.qm"),
    ("linux", "PySide6/Qt/translations/assistant_de.qm"),
    ("linux", "pillow.libs/libavif-c6062d5f.so.16.4.2"),
    ("linux", "requests-2.34.2.dist-info/RECORD"),
    ("linux", "requests-2.34.2.dist-info/licenses/LICENSE"),
    ("win32", "PySide6\\opengl32sw.dll"),
    ("win32", "PySide6\\Qt6Quick.dll"),
    ("win32", "PySide6\\plugins\\imageformats\\qico.dll"),
    ("win32", "PySide6\\plugins\\styles\\qmodernwindowsstyle.dll"),
    ("win32", "PySide6\\plugins\\platforms\\qdirect2d.dll"),
    ("darwin", "PySide6/Qt/plugins/imageformats/libqmacheif.dylib"),
]


@pytest.mark.parametrize(("platform", "path"), SHIPPED)
def test_shipped(platform: str, path: str) -> None:
    assert keeps(path, platform)


@pytest.mark.parametrize(("platform", "path"), LEFT_OUT)
def test_left_out(platform: str, path: str) -> None:
    assert not keeps(path, platform)


ICU_KEPT = """
    coll/root.res coll/de.res coll/ucadata.icu zone/es.res en_US.res nfkc.nrm res_index.res zoneinfo64.res
    ibm-5348_P100-1997.cnv cnvalias.icu
""".split()


@pytest.mark.parametrize("item", ICU_KEPT)
def test_icu_keeps_what_qt_asks_for_in_our_languages(item: str) -> None:
    assert is_kept(item)


@pytest.mark.parametrize(
    "item", ["coll/ja.res", "curr/de.res", "translit/root.res", "brkitr/thaidict.dict", "gb18030.cnv", "zh_Hant.res"]
)
def test_icu_leaves_other_languages_out(item: str) -> None:
    assert not is_kept(item)
