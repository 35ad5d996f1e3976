extension RuleMessages {
  /// P514 to P526: contacts.
  static let englishContacts = """
    """
}
