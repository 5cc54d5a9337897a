"""What went wrong and what to do, in tables by its kind; ``error_texts`` chooses from them."""

from __future__ import annotations

from app.domain.errors import (
    CredentialFlaw,
    KeyringTrouble,
    ListFlaw,
    Obstacle,
    PhotoTrouble,
    PictureFault,
    SignInReason,
)
from app.domain.wording import marked


def sentences(title: str, text: str) -> tuple[str, str]:
    """An error in words, marked for translation: ``title`` says what happened, ``text`` what to do."""
    return marked("Error", title), marked("Error", text)


FIELDS = {
    "account": marked("Error", "The account name"),
    "api_key": marked("Error", "The API key"),
    "api_secret": marked("Error", "The API secret"),
    "token": marked("Error", "The token"),
    "timestamp": marked("Error", "The timestamp"),
}
FLAWS = {
    CredentialFlaw.EMPTY: marked("Error", "It is empty."),
    CredentialFlaw.BLANK_INSIDE: marked(
        "Error", "There is a blank or a line break inside: perhaps two values were pasted at once."
    ),
    CredentialFlaw.STRANGE_CHARACTER: marked(
        "Error", "It holds a character that is neither a letter, a digit nor a plain sign."
    ),
    CredentialFlaw.TOO_LONG: marked("Error", "It is longer than this computer's keyring can keep."),
    CredentialFlaw.NOT_A_TIME: marked("Error", "A timestamp looks like 2021-05-30T12:49:19Z."),
}
DISK_REASONS = (
    marked("Error", "No space left on device"),
    marked("Error", "Disk quota exceeded"),
    marked("Error", "Permission denied"),
    marked("Error", "Read-only file system"),
    marked("Error", "Input/output error"),
    marked("Error", "No such file or directory"),
    marked("Error", "File name too long"),
    marked("Error", "no program opens it"),
    marked("Error", "the folder is not empty"),
    marked("Error", "there is a folder of that name"),
    marked("Error", "there is a file of that name"),
    marked("Error", "nothing of this session is kept on this computer"),
)
"""The usual ones of an operating system, which Python gives in English everywhere; any other stays English."""
SIGN_IN = {
    SignInReason.NOTHING_STORED: sentences(
        "Walkaround needs your PAVE API credentials",
        "Enter account name, API key and API secret once; they are kept in your computer's keyring.",
    ),
    SignInReason.OTHER_SERVER: sentences(
        "Your credentials belong to another server",
        "They were stored for a different server and are not sent to this one. Enter the ones for this server.",
    ),
    SignInReason.OTHER_ACCOUNT: sentences(
        "Your credentials belong to another account",
        "Your organisation has set the account name, and yours is another. Enter the API key and API secret of that "
        "account.",
    ),
    SignInReason.REFUSED: sentences(
        "PAVE did not accept your credentials (401)",
        "Check three things: the account name (the primary or enterprise account, not the dashboard login), "
        "the API key, the API secret.",
    ),
    SignInReason.FORBIDDEN: sentences(
        "Your API key may not see this (403)",
        "PAVE knows the key but does not allow the request. Ask whoever gave you the key.",
    ),
    SignInReason.TOKEN_EXPIRED: sentences(
        "The pasted token is no longer accepted",
        "A token lives five minutes. Paste a new one with its timestamp, or enter key and secret instead.",
    ),
}
OBSTACLES = {
    Obstacle.NAME_UNKNOWN: sentences(
        "Cannot find the server name",
        "{host} could not be looked up. Check the network connection; on a guest network, sign in to it first.",
    ),
    Obstacle.REFUSED: sentences(
        "No connection",
        "{host} refused the connection. Check the network, then try again.",
    ),
    Obstacle.NO_ANSWER: sentences(
        "No answer from the server",
        "{host} did not answer in time. A weak signal is the usual cause: move a little and try again.",
    ),
    Obstacle.TOO_SLOW: sentences(
        "Too slow: stopped",
        "{host} was still sending after the longest time we wait. Try again with a better signal.",
    ),
    Obstacle.BROKE_OFF: sentences(
        "The connection broke off",
        "{host} was reached, but the connection did not last. Try again.",
    ),
    Obstacle.CERTIFICATE_UNTRUSTED: sentences(
        "This network inspects traffic with a certificate your computer does not trust",
        "Nothing was sent to {host}. Ask your IT department to install its certificate on this computer.",
    ),
    Obstacle.CERTIFICATE_EXPIRED: sentences(
        "The server's certificate has expired",
        "Nothing was sent to {host}. Check this computer's date; if it is right, the server must be mended.",
    ),
    Obstacle.CERTIFICATE_FOR_OTHER_NAME: sentences(
        "The server's certificate is for another name",
        "What answered is not {host}. Nothing was sent. On a guest network, sign in to it first.",
    ),
    Obstacle.TLS_FAILED: sentences(
        "No secure connection",
        "{host} and this computer could not agree on a secure connection. Nothing was sent.",
    ),
    Obstacle.PROXY: sentences(
        "Your proxy does not answer",
        "The request to {host} goes through a proxy that could not be reached. Check proxy settings or VPN.",
    ),
    Obstacle.PROXY_SIGN_IN: sentences(
        "Your proxy asks for a sign-in",
        "The way to {host} leads through a proxy that wants a user name. Ask your IT department.",
    ),
    Obstacle.SIGN_IN_PAGE: sentences(
        "This network wants you to sign in first",
        "A web page came instead of PAVE's answer. Open a browser, sign in to the network, then try again.",
    ),
    Obstacle.BAD_ANSWER: sentences(
        "The server's answer makes no sense",
        "What {host} sent is no proper answer. Try again; something between you and PAVE may be changing it.",
    ),
    Obstacle.OTHER: sentences(
        "The server cannot be reached", "Check the network connection to {host}, then try again."
    ),
}
PHOTO_TROUBLES = {
    PhotoTrouble.NO_ADDRESS: sentences("No picture", "PAVE names no address for this photo."),
    PhotoTrouble.ADDRESS_REFUSED: sentences(
        "Address not allowed",
        "The photo's address is not a public https address; it was not opened.",
    ),
    PhotoTrouble.HOST_NOT_ALLOWED: sentences(
        "Host not allowed",
        "Your organisation's policy does not allow photos from {host}; it was not asked.",
    ),
    PhotoTrouble.GONE: sentences("No longer there (status {status})", "Its address may have changed: try again."),
    PhotoTrouble.STATUS: sentences("Server problem (status {status})", "The picture server has a problem: try again."),
    PhotoTrouble.UNREACHABLE: sentences("Not reachable", "{host} cannot be reached: try again."),
    PhotoTrouble.INCOMPLETE: sentences("Incomplete file", "Only a part of the photo arrived: try again."),
    PhotoTrouble.TOO_LARGE: sentences("Larger than 25 MB", "Photos of this size are not loaded."),
    PhotoTrouble.TOO_SLOW: sentences("Too slow: stopped", "The photo took too long: try again with a better signal."),
    PhotoTrouble.NOT_KEPT: sentences(
        "The disk refused",
        "The photo could not be written: free some space, then try again.",
    ),
}
PICTURE_FAULTS = {
    PictureFault.UNKNOWN_FORMAT: sentences(
        "Not a JPEG, PNG or WebP", "What arrived is not a picture that can be shown."
    ),
    PictureFault.INCOMPLETE: sentences("Incomplete file", "The photo's file ends too early: try again."),
    PictureFault.TOO_MANY_PIXELS: sentences(
        "Too many pixels",
        "The picture is larger than 64 megapixels and is not opened.",
    ),
    PictureFault.DAMAGED: sentences("Damaged file", "The photo's file cannot be decoded: try again."),
}
KEY_LISTS = {
    ListFlaw.TOO_LARGE: sentences("The list is too large", "Up to 5 MB are read. Split it into several lists."),
    ListFlaw.TOO_MANY_ROWS: sentences(
        "The list has too many rows", "Up to 20,000 rows are read. Split it into several lists."
    ),
    ListFlaw.NOT_TEXT: sentences(
        "“{name}” is not a text file", "In a spreadsheet program choose Save as, CSV, and open that file."
    ),
}
KEYRING = {
    KeyringTrouble.ABSENT: sentences(
        "This computer offers no safe place for secrets",
        "No keyring was found. You can keep the credentials until you close Walkaround; nothing is written to disk.",
    ),
    KeyringTrouble.LOCKED: sentences(
        "Your keyring is locked",
        "Unlock it and try again, or keep the credentials until you close Walkaround.",
    ),
    KeyringTrouble.DENIED: sentences(
        "Your keyring refused",
        "Allow Walkaround to use the keyring and try again, or keep the credentials until you close Walkaround.",
    ),
    KeyringTrouble.NO_ANSWER: sentences(
        "Your keyring does not answer",
        "It may be waiting for a password in a window of its own. Answer it, "
        "or keep the credentials until you close Walkaround.",
    ),
    KeyringTrouble.BROKEN: sentences(
        "Your keyring has a problem",
        "The credentials could not be read or written. You can keep them until you close Walkaround.",
    ),
}
