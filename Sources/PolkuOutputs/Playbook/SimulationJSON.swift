extension SimulationSheet {
  /// The version of the form; it changes when a reader of the old form could misunderstand the new one.
  public static let version = 1

  /// The dry run as JSON, in UTF-8, in the form that `journeys/simulation.schema.json` describes and promises.
  ///
  /// Keys are the same in every language and keep their order. What is not known is null; lists may be empty.
  public func json() -> [UInt8] {
    var writer = JSONWriter()
    writer.object { json in
      json.member("version", Self.version)
      json.member("language", language)
      json.member("title", title)
      json.texts("subtitle", subtitle)
      json.objects("playbooks", of: books) { $1.write(&$0) }
      json.object("values") { Grid.write(values, &$0) }
    }
    return writer.bytes
  }
}

extension SimulationSheet.Book {
  fileprivate func write(_ json: inout JSONWriter) {
    json.member("id", id)
    json.member("title", title)
    json.texts("notes", notes)
    json.member("areMore", areMore)
    json.objects("runs", of: runs) { $1.write(&$0) }
  }
}

extension SimulationSheet.Run {
  fileprivate func write(_ json: inout JSONWriter) {
    json.member("number", number)
    json.member("title", title)
    json.objects("decisions", of: decisions) { json, decision in
      json.member("step", decision.stepID.unlessEmpty)
      json.member("after", decision.after)
      json.texts("asked", decision.asked)
      json.member("condition", decision.condition)
      json.member("isAssumed", decision.isAssumed)
      json.member("text", decision.text)
    }
    json.objects("events", of: events) { $1.write(&$0) }
    json.member("ending", endingKey)
    json.member("endingText", ending)
  }
}

extension SimulationSheet.Event {
  fileprivate func write(_ json: inout JSONWriter) {
    json.member("step", stepID.unlessEmpty)
    json.member("title", title)
    json.member("round", round)
    json.member("isLeftOut", isLeftOut)
    json.member("day", day.unlessEmpty)
    json.member("earliestStart", decimal: earliestMinutes)
    json.member("latestStart", decimal: latestMinutes)
    json.member("isKnown", isKnown)
    json.member("startDate", date.unlessEmpty)
    json.member("startDateText", dateText.unlessEmpty)
    json.member("lastStartDate", lastDate.unlessEmpty)
    json.member("due", due.unlessEmpty)
    json.member("dueDate", dueDate.unlessEmpty)
    json.texts("roles", roles)
    json.texts("roleIDs", roleIDs)
    json.member("how", howKey.unlessEmpty)
    json.member("howWord", how.unlessEmpty)
    json.texts("channels", channels)
    json.texts("channelIDs", channelIDs)
    json.texts("contents", contents)
    json.texts("contentIDs", contentIDs)
    json.texts("because", because)
    json.objects("causes", of: causes) { json, cause in
      json.member("event", cause.event)
      json.member("condition", cause.condition.unlessEmpty)
    }
    json.texts("notes", notes)
  }
}

extension String {
  fileprivate var unlessEmpty: String? { isEmpty ? nil : self }
}
