extension PlaybookSheet {
  /// The version of the form; it changes when a reader of the old form could misunderstand the new one.
  public static let version = 1

  /// The playbooks as JSON, in UTF-8, in the form that `journeys/playbook.schema.json` describes and promises.
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
      json.objects("sections", of: sections) { Grid.write($1, &$0) }
    }
    return writer.bytes
  }
}

extension PlaybookPage {
  fileprivate func write(_ json: inout JSONWriter) {
    json.member("id", id)
    json.member("title", title)
    json.member("summary", summary.unlessEmpty)
    json.member("priority", priority.unlessEmpty)
    json.member("priorityRank", decimal: priorityRank.map { Double($0) })
    json.objects("reasons", of: reasons) { json, reason in
      json.member("id", reason.id)
      json.member("title", reason.title)
      json.member("part", reason.part.unlessEmpty)
      json.texts("lines", reason.lines)
      json.texts("evidence", reason.evidence)
    }
    json.objects("facts", of: facts) { json, fact in
      json.member("key", fact.key)
      json.member("label", fact.label)
      json.texts("texts", fact.texts)
      json.texts("ids", fact.ids)
    }
    json.objects("steps", of: steps) { $1.write(&$0) }
    json.objects("sections", of: sections) { Grid.write($1, &$0) }
    json.object("values") { Grid.write(values, &$0) }
  }
}

extension PlaybookPage.Step {
  fileprivate func write(_ json: inout JSONWriter) {
    json.member("id", id)
    json.member("number", number)
    json.member("title", title)
    json.texts("roles", roles)
    json.texts("roleIDs", roleIDs)
    json.member("how", howKey.unlessEmpty)
    json.member("howWord", how.unlessEmpty)
    json.texts("channels", channels)
    json.texts("channelIDs", channelIDs)
    json.texts("contents", contents)
    json.texts("contentIDs", contentIDs)
    json.texts("comes", comes)
    json.texts("after", after)
    json.member("condition", condition.unlessEmpty)
    json.member("start", start.unlessEmpty)
    json.member("due", due.unlessEmpty)
    json.member("ifNot", ifNot.unlessEmpty)
    json.member("repeats", repeats.unlessEmpty)
    json.member("work", work.unlessEmpty)
    json.texts("notes", notes)
    json.member("startDate", startDate.unlessEmpty)
    json.member("dueDate", dueDate.unlessEmpty)
    // A step that nothing leads to has no times at all.
    guard let span else { return json.member("span", nil) }
    json.object("span") { json in
      json.member("earliestStart", decimal: span.earliestStart)
      json.member("latestStart", decimal: span.latestStart)
      json.member("earliestEnd", decimal: span.earliestEnd)
      json.member("latestEnd", decimal: span.latestEnd)
      json.member("isKnown", span.isKnown)
      json.member("isCertain", span.isCertain)
    }
  }
}

extension String {
  fileprivate var unlessEmpty: String? { isEmpty ? nil : self }
}
