"""The command line under the organisation's policy: read once, before settings and before any server is asked."""

from __future__ import annotations

from dataclasses import replace

from app.domain.policy import Policy
from app.options import Options
from app.services.policy_file import policy_place, read_policy


def under_policy(options: Options) -> Options:
    """With the policy that is in force, and its server. What comes from here is not read a second time."""
    if options.policy is not None:
        return options
    policy = read_policy(options.policy_file or policy_place())
    return replace(options, policy=policy, server=policy.server or options.server)


def policy_of(options: Options) -> Policy:
    """What governs ``options``: the demo only in part."""
    policy = under_policy(options).policy or Policy()
    return policy.in_demo() if options.demo else policy
