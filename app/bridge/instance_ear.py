"""The first instance listens for later starts of the program. Imported once its window is there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app.bridge.instance_message import LONGEST, NOT_MINE, SHOWN, InstanceMessage


class InstanceEar(QObject):
    """Only the same user may call. ``take`` shows the window and opens the key; False if the call is for another
    world. What is too long, or no message, ends the call without an answer.

    Whoever makes this holds the lock of the data folder, so that a socket that lies there belongs to nobody.
    """

    def __init__(self, name: str, take: Callable[[InstanceMessage], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._take = take
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_call)
        QLocalServer.removeServer(name)
        self.listening = self._server.listen(name)

    def close(self) -> None:
        self._server.close()

    def _on_call(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(LONGEST)
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._on_words)
            self._hear(socket)

    def _on_words(self) -> None:
        for socket in self._server.findChildren(QLocalSocket):
            self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() >= LONGEST:
                socket.abort()
            return
        message = InstanceMessage.from_bytes(bytes(socket.readLine(LONGEST).data()))
        if message is None:
            socket.abort()
            return
        socket.write(SHOWN if self._take(message) else NOT_MINE)
        socket.flush()
        socket.disconnectFromServer()
