extension English {
  /// P601 to P612: content and gaps.
  static let content = """
    P601.what = A persona with much say in a buying phase finds nothing good enough there.
    P601.why = Content is written first for those who weigh most in the decision, at the moment when they weigh most.
    P601.question = This person has a say now. What do they read the evening before?
    P601.empty = “{name}” has much say in the phase “{phase}”, but no content is meant for them there.
    P601.poor = “{name}” has much say in the phase “{phase}”, but no content there is marked as good
     enough: {contents}.
    P601.planned = “{name}” has much say in the phase “{phase}”, but what is meant for them there is not out yet: {contents}.
    P601.retired = “{name}” has much say in the phase “{phase}”, but what was meant for them there is no longer
     used: {contents}.
    P601.help = If nothing is to be there, note that as a content of its own with “{status}: {none} {because} …”.
    P601.notChecked = Whether {names} find something good enough was not checked in every phase, because it is open
     whom {count|this content is for, or where it belongs|these contents are for, or where they belong}: {open}.

    P602.what = A persona who may have some say in a buying phase finds nothing there.
    P602.why = Who takes part at which phase is the first thing to know of a persona; even a small say is worth a content,
     after the great ones.
    P602.question = Do they need something of their own here, or is what the others read enough?
    P602.empty = No content is meant for “{name}” in {count|the phase|the phases} {phases}.
    P602.unsaid = Nothing says how much say they have there ({phases}). If they have none, write it:
     “{influence}: {example}”.

    P603.what = So many contents are meant for the same people in the same phase that they compete with each other.
    P603.why = Whoever is told to read the blog, see the video and order the guide does none of it.
    P603.question = If we could keep only two of these, which?
    P603.crowded = {count} contents are meant for “{name}” in the phase “{phase}”, and may compete: {contents}.
    P603.everyone = {count} contents are meant for everyone in the phase “{phase}”, and may compete: {contents}.

    P604.what = Customers ask a question that nothing answers.
    P604.why = The same questions come again and again; whoever finds no answer calls, doubts or gives up.
    P604.question = What do we say today when somebody asks this?
    P604.unanswered = No content and no touchpoint answers “{name}”.
    P604.untold = The answer to “{name}” is written down, but no content and no touchpoint gives it (“{answers}:”).
    P604.notOut = Only {count|a content that is|contents that are} not out would answer “{name}”: {contents}.
    P604.help = Name it where it is answered (“{answers}:”), or say why it stays open: “{reply}: {none} {because} …”.
    P604.notChecked = Whether anything answers {names} was not checked, because it is open what else is answered
     by {open}.

    P605.what = A question is answered only after the customer has asked.
    P605.why = Most contacts by customers need not have happened, had they been told in time.
    P605.question = Could we have told them before they had to ask?
    P605.onRequest = “{name}” is answered only where the customer makes the first move: {places}.
    P605.notChecked = Whether {names} can be learned without asking was not checked, because it is open what else is
     told by {open}.

    P606.what = A content does not say whom it is for, or where on the journey it belongs.
    P606.why = What is written for nobody in particular, at no particular moment, moves nobody on.
    P606.question = Who should read this, and what should they do afterwards?
    P606.neither = “{name}” says neither whom it is for (“{for}:”) nor where on the journey it belongs (“{at}:”).
    P606.noPersona = “{name}” does not say whom it is for (“{for}:”).
    P606.noPhase = “{name}” does not say where on the journey it belongs (“{at}:”).

    P607.what = A content is out, but nothing brings it to anybody.
    P607.why = Good content that nobody comes across gathers dust in a corner of the website.
    P607.question = Where exactly does the customer come across this?
    P607.nowhere = The {kind} “{name}” is out, but nothing on the map brings it to the customer.
    P607.help = Name it at the {touchpoint} or in the {playbook} that brings it (“{shows}:”).
    P607.notChecked = Whether anybody meets {names} was not checked, because it is open what else is shown by {open}.

    P608.what = A content offers no next step, or nothing follows a conversion.
    P608.why = Whoever has read to the end, or sent the form, is as warm as they will ever be.
    P608.question = They have read it to the end, or sent the form. What now?
    P608.content = “{name}” does not say what the customer should do next (“{leadsTo}:”).
    P608.help = If nothing should follow, say why: “{leadsTo}: {none} {because} …”.
    P608.conversion = The customer acts at “{name}”, but nothing follows: no arrow leads on from there.
    P608.isConversion = the customer acts here

    P609.what = A content is shown on a channel that cannot carry its form.
    P609.why = Channels differ so much that one form does not suit them all.
    P609.question = How does this look on the device they hold at that moment?
    P609.unfit = “{name}” shows “{content}”, but its form, “{type}”, is none that {channels} {count|carries|carry}.
    P609.type = its form
    P609.formats = what this channel carries

    P610.what = Words of experts meet a persona who knows little of the subject.
    P610.why = New customers seldom know the products; whoever shows that they are new is owed plain words.
    P610.question = Which word here would we have to explain to a neighbour?
    P610.expert = “{name}” is in the words of experts, but {count|this persona knows|these personas know} little of the
     subject: {personas}.
    P610.knows = knows little

    P611.what = A content is behind a form that is not there, or where a form is in the way.
    P611.why = What helps to decide should be read, not earned; and a locked door needs a key.
    P611.question = Is what we give here worth the contact details we ask for?
    P611.noForm = “{name}” is behind a form, but nothing says which touchpoint is the form (“{gatedBy}:”).
    P611.decision = “{name}” should help in the phase “{phase}”, but customers must fill in a form to see it.

    P612.what = A content lacks something it is required to hold.
    P612.why = What was agreed to be in it is what customers ask for when it is not.
    P612.question = Which of these did a customer ask about last month?
    P612.lacks = “{name}” lacks {count|something|things} that it must contain: {items}.
    P612.required = required here
    """
}
