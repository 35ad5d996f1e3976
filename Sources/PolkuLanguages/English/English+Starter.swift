extension English {
  /// A first journey to change and learn from.
  static let starter = """
    // A customer journey is a list of lines. Change anything: a wrong line harms only itself.
    // What stands behind // is a comment. The order of lines is free; indentation is only for the eye.
    language: en

    // A thing begins with its kind and a short name; behind the colon stands its title.
    // The lines below it say facts about it: field: value.
    map first journey: From visitor to customer
      promise: You always know what happens next
      by: marketing

    // The stages of the journey, in order.
    stage consideration: Getting to know us
      phase: consideration
    stage decision: Choosing

    // Who does the work.
    role marketing
    role sales

    // Where knowledge comes from. Facts point to it with [workshop].
    source workshop: Workshop with sales
      method: workshop
      date: ?  // ? means: we do not know yet. Nobody has to guess.

    // For whom. Write what you heard, and where.
    persona Maija: HR manager Maija
      wants: More and better applications [workshop]
      pain: Nobody answers her questions [workshop]
      uses: website, email

    // Where you meet.
    channel website
    channel email
    channel phone

    // What happens, step by step.
    touchpoint guide: Downloads the guide
      at: consideration
      on: website
      for: Maija
      by: marketing
      feeling: +1  // from -2 to +2
    touchpoint follow-up: Gets a message from us
      at: consideration
      on: email
      for: Maija
      by: marketing?  // a ? at the end means: we think so
      - ask Maija whether one message is enough
    touchpoint meeting: Meets a salesperson
      at: decision
      on: phone
      for: Maija
      by: sales
      answers within: 24 h

    // How they follow each other. Waits and conditions stand behind the point.
    path Maija's way: From the guide to a meeting
      for: Maija
      reaches: meeting
      guide -> follow-up after 2 days -> meeting when she wants to hear more

    // Where it breaks, and what would help.
    critical silence: Nobody calls after the guide
      at: follow-up -> meeting
      cause: Nobody agreed who calls
      expectation: high
      risk: high
      evidence: Three of five had chosen another supplier by then [workshop]
      measured by: late calls

    improvement agree on calls: Sales calls within a day
      horizon: short
      by: sales
      solves: silence

    metric late calls: Contacts not called within a day
      unit: contacts
      target: 0
      now: ?

    // Next: polku check this file, polku graph this file, polku words for every word there is.
    """
}
