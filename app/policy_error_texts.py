"""What ``error_texts`` says of an organisation's policy: what is wrong with its file, what it forbids."""

from __future__ import annotations

from app.domain.errors import AppError
from app.domain.policy_errors import PolicyBroken, PolicyFault, PolicyFlaw, ServerFixed
from app.domain.wording import Translate, marked

_FLAWS = {
    PolicyFlaw.NOT_READABLE: marked("Policy", "the file cannot be read ({detail})"),
    PolicyFlaw.NO_FILE: marked("Policy", "this is not a file"),
    PolicyFlaw.TOO_LARGE: marked("Policy", "the file is larger than 64 KiB"),
    PolicyFlaw.NOT_UTF8: marked("Policy", "the text is not UTF-8 ({detail})"),
    PolicyFlaw.NOT_JSON: marked("Policy", "the text is not JSON ({detail})"),
    PolicyFlaw.NO_OBJECT: marked("Policy", "a JSON object in braces was expected"),
    PolicyFlaw.TWICE: marked("Policy", "{key}: named twice"),
    PolicyFlaw.UNKNOWN_KEY: marked("Policy", "{key}: no such key"),
}
_VALUES = {
    "server": marked("Policy", "{key}: an address such as https://host was expected, without /v1"),
    "account": marked("Policy", "{key}: an account name without blanks was expected"),
    "proxy": marked("Policy", "{key}: http://host:port, https://host:port, direct or system was expected"),
    "keep_days": marked("Policy", "{key}: a whole number from 0 to 36500 was expected"),
    "keep_megabytes": marked("Policy", "{key}: a whole number from 0 to 1000000 was expected"),
    "update_check": marked("Policy", "{key}: true or false was expected"),
    "update_url": marked("Policy", "{key}: an https address was expected"),
    "languages": marked("Policy", "{key}: a list with one or more of en, fr, es, de was expected"),
    "picture_hosts": marked("Policy", "{key}: a list of host names was expected, such as cdn.example or *.example.com"),
}


def policy_words(error: AppError) -> tuple[str, str] | None:
    """Title and advice; None for any other error."""
    if isinstance(error, PolicyBroken):
        return (
            marked("Error", "Your organisation's policy could not be applied"),
            marked(
                "Error",
                "{path}: {faults}. Until that is mended nothing in it holds, and Walkaround works with its usual "
                "settings. Tell your IT department.",
            ),
        )
    if isinstance(error, ServerFixed):
        return (
            marked("Error", "Your organisation has set the server"),
            marked("Error", "{path} names {server}; {asked} is not asked. Leave --server out."),
        )
    return None


def policy_facts(error: AppError, translate: Translate) -> dict[str, str]:
    """The faults as one text."""
    if not isinstance(error, PolicyBroken):
        return {}
    words = [fault_words(fault, translate) for fault in error.faults]
    if error.more:
        words.append(translate("Policy", "and %n more", error.more))
    return {"faults": "; ".join(words)}


def fault_words(fault: PolicyFault, translate: Translate) -> str:
    """One fault, beginning with its key where it has one."""
    text = translate("Policy", _VALUES[fault.key] if fault.flaw is PolicyFlaw.VALUE else _FLAWS[fault.flaw])
    if not fault.detail:
        text = text.replace(" ({detail})", "")
    return text.replace("{detail}", fault.detail).replace("{key}", fault.key)
