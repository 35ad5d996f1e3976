extension English {
  /// Comments in generated source.
  static let types = """
    types.written = Written by Polku from {names}. Changes here are lost: it is written anew whenever a journey changes.
    types.nothing = Written by Polku: there is no journey to take names from, or none shall be taken.
    types.thing = {title}
    types.at = {title} At {stages}.
    types.on = {title} On {channels}.
    types.at.on = {title} At {stages}, on {channels}.
    types.undescribed = {title} Named on the map and not described yet.
    types.outcome = {title} An outcome: the map says no more of it.
    types.since = Planned: since {names}.
    types.until = Until {names}.
    types.namespace = The journey “{title}”, from {path}.
    types.all = The journeys of this module.
    types.persona = Whose journey it is.
    types.stage = The stages of the journey, in its order.
    types.channel = The channels on which people meet.
    types.touchpoint = The touchpoints: where somebody meets the company.
    types.critical = The critical points, where people are lost.
    types.playbook = The playbooks: who does what, when.
    types.metric = The metrics by which the journey is measured.
    types.persona.none = The map names no persona yet, so there is no value.
    types.channel.none = The map names no channel yet, so there is no value.
    types.event = Somebody at a touchpoint of the journey.
    types.event.touchpoint = Where on the map it happened.
    types.event.channel = The channel, where it is known.
    types.event.persona = The persona, where it is known.
    types.event.init = Notes that a touchpoint was met.
    types.title = What people call it.
    """
}
