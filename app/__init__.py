"""Walkaround: a desktop viewer of PAVE vehicle-inspection sessions.

The house has four floors; each may name only ``domain`` and the floor directly beneath it:

    ui         what is seen and clicked (widgets)
    bridge     brings blocking calls to worker threads and their outcome home as Qt signals
    services   know how to get, keep and give one: plain blocking calls, no Qt, no threads
    domain     says what an inspection is: frozen values, standard library only

``main``, ``command_line``, ``assembly``, ``logs`` and ``error_texts`` stand on the lawn and may see all.
"""

__version__ = "0.1.0"
__application_id__ = "org.walkaround.Walkaround"
