"""What an organisation has decided for every user of a computer, and what follows from it."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from app.domain.policy_errors import PolicyBroken, PolicyFault
from app.domain.settings import LANGUAGES, Settings

DIRECT, SYSTEM = "direct", "system"
MOST_DAYS, MOST_MEGABYTES = 36_500, 1_000_000

KEYS = (
    "server",
    "account",
    "proxy",
    "keep_days",
    "keep_megabytes",
    "update_check",
    "update_url",
    "languages",
    "picture_hosts",
)
_OF_SETTINGS = {"keep_days": "keep_days", "keep_megabytes": "keep_megabytes", "check_updates": "update_check"}
"""A field of ``Settings`` -> the key that fixes it; a field that ``Settings`` has not is passed over."""


@dataclass(frozen=True)
class Policy:
    """One field a key of the file; None: not fixed. ``source``: the file's path, empty when there is none.

    ``server``: an origin. ``proxy``: ``http://host:port``, ``https://host:port``, ``direct`` or ``system``.
    ``keep_days``, ``keep_megabytes``: 0 for no limit. ``languages``: at least one of ``LANGUAGES``. ``picture_hosts``:
    host names and IP addresses in ``plain_host``'s form; ``*.example.com`` means every host beneath it, not itself.

    With ``faults`` the file holds something that cannot be applied, and then nothing of it is fixed.
    """

    source: str = ""
    server: str | None = None
    account: str | None = None
    proxy: str | None = None
    keep_days: int | None = None
    keep_megabytes: int | None = None
    update_check: bool | None = None
    update_url: str | None = None
    languages: tuple[str, ...] | None = None
    picture_hosts: tuple[str, ...] | None = None
    faults: tuple[PolicyFault, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """Those that the file holds, in the order of ``KEYS``."""
        return tuple(key for key in KEYS if getattr(self, key) is not None)

    @property
    def broken(self) -> PolicyBroken | None:
        return PolicyBroken(self.source, self.faults) if self.faults else None

    @property
    def allowed_languages(self) -> tuple[str, ...]:
        return self.languages or LANGUAGES

    def fixed(self, field: str) -> bool:
        """``field``: a key, or the field of ``Settings`` that follows from one."""
        if field == "language":
            return len(self.allowed_languages) == 1
        return getattr(self, _OF_SETTINGS.get(field, field)) is not None

    def govern(self, settings: Settings) -> Settings:
        """``settings`` with what is fixed; a language that is not allowed gives way to the system's."""
        here = {field.name for field in fields(Settings)}
        found = {name: getattr(self, key) for name, key in _OF_SETTINGS.items() if name in here and self.fixed(key)}
        if self.fixed("language"):
            found["language"] = self.allowed_languages[0]
        elif settings.language not in self.allowed_languages:
            found["language"] = ""
        return replace(settings, **found)

    def to_keep(self, now: Settings, own: Settings) -> Settings:
        """What belongs on the disk when ``now`` is in force: the user's ``own`` values stay beneath those that only
        the policy has put in their place, and come back when it goes."""
        before = self.govern(own)
        hidden = {
            field.name: getattr(own, field.name)
            for field in fields(Settings)
            if self.fixed_or_hidden(field.name) and getattr(now, field.name) == getattr(before, field.name)
        }
        return replace(now, **hidden)

    def fixed_or_hidden(self, field: str) -> bool:
        """Whether a value of ``Settings`` may be another in force than on the disk."""
        return field == "language" or (field in _OF_SETTINGS and self.fixed(field))

    def in_demo(self) -> Policy:
        """The demo's server is this program itself: what is about servers does not concern it."""
        return replace(self, server=None, account=None, proxy=None, picture_hosts=None)

    def admits_picture_host(self, host: str) -> bool:
        """``host``: in ``plain_host``'s form."""
        if self.picture_hosts is None:
            return True
        return any(host.endswith(one[1:]) if one.startswith("*.") else host == one for one in self.picture_hosts)
