extension English {
  /// P901 to P909: metrics and measurement.
  static let metrics = """
    P901.what = An aim has no metric, or a metric measures nothing on the map.
    P901.why = Most who believe that their work makes customers happier cannot say whether it does.
    P901.question = How would we see that this has come true?
    P901.aim = “{name}” has an aim, but nothing shows whether it comes true (“{measured}:”).
    P901.metric = “{name}” is measured nowhere (“{at}:”), and nothing is measured by it (“{measured}:”).

    P902.what = The bands of a metric overlap, or lie outside its scale.
    P902.why = With such bands nobody can tell where an answer belongs, and no index can be worked out.
    P902.question = What is the lowest answer anybody can give, and which band does it fall into?
    P902.outside = The band “{band}” of “{name}” is {value}, but the scale is {scale}.
    P902.scale = the scale
    P902.overlap = The bands “{other}” ({otherValue}) and “{band}” ({value}) of “{name}” share a value, so that it
     belongs to both.
    P902.other = the other band

    P903.what = A metric has an alarm limit or a bad band, but nothing starts from it.
    P903.why = A number that turns red and moves nobody is decoration.
    P903.question = The number turns red tonight. Who does what tomorrow morning?
    P903.alarm = “{name}” is to raise an alarm ({limit}), but nothing starts from it.
    P903.band = “{name}” can turn out bad ({limit}), but nothing starts from it.
    P903.start = Begin a playbook with it (“{when}:”), or name it in an improvement (“{measured}:”).

    P904.what = Experience is watched by one metric, only at single moments, only when customers speak up, or without
     telling segments apart.
    P904.why = No complaint does not mean content, and a good call does not mean that the customer stays.
    P904.question = What does this number not see?
    P904.onlyOne = “{name}” is the only eye on what customers experience; what it does not see, nobody sees.
    P904.moments = All {count} metrics of experience look at single moments; none asks about the whole.
    P904.passive = All {count} metrics of experience wait until customers speak up by themselves; none asks.
    P904.segments = No metric of experience tells the {segments} segments apart (“{field}:”), so one can hide behind
     another.

    P905.what = A metric of satisfaction or loyalty sits at the wrong level, or is asked too late.
    P905.why = Satisfaction belongs to one encounter and fades within hours; loyalty belongs to the whole.
    P905.question = What would the customer still remember by then?
    P905.satisfaction = “{name}” asks how satisfied customers were, which is about one touchpoint, but stands at a whole
     stage, “{place}”.
    P905.loyalty = “{name}” asks whether customers would recommend the company, but stands at one touchpoint, “{place}”.
    P905.late = “{name}” may be asked too late ({time}): by then the encounter is half forgotten.
    P905.notCompared = “{name}” is asked within {time}, which was not compared, as it counts working days.

    P906.what = Feedback is collected, but nothing on the map uses it.
    P906.why = Who is asked and sees nothing come of it does not answer again.
    P906.question = What did we change because of the last answers?
    P906.unused = Customers answer in “{name}”, but nothing on the map uses what they say.
    P906.use = Say where it goes (“{feeds}:”), lead the flow on to somebody's work, or place a playbook here.

    P907.what = In success work the customer's own success is not agreed at the start, not checked on the way, or measured
     only as use.
    P907.why = Without goals agreed at the start nobody can tell success from habit, and using a product is not the outcome.
    P907.question = If this customer is a success in a year, what have they achieved, in their own words?
    P907.noGoals = Somebody works for the customer's success, but in “{name}”, where the customership begins, nobody asks
     what success is.
    P907.declare = Declare the talk about it as a touchpoint here (“{type}: {goals}”).
    P907.unchecked = Goals are agreed in {names}, but nobody looks again whether they are reached (“{checked}:”).
    P907.onlyUse = What is agreed in {names} measures only how much is used, not what the customer achieves.

    P908.what = A target is set on a number far from the result, although a closer one is on the map.
    P908.why = People and machines bring the number they are asked for: likes pay nobody's wages.
    P908.question = If this number doubled and nothing else changed, would we be happy?
    P908.niceToKnow = “{name}” has a target, although it is only “{importance}”.
    P908.importance = said here
    P908.closer = “{name}” has a target, but {closer}, closer to the result, {count|has|have} none (“{target}:”).

    P909.what = A percentage does not say what is divided by what.
    P909.why = Two people mean two rates by one word, and compare them for years.
    P909.question = Percent of whom?
    P909.noFormula = “{name}” is a percentage, but of what is not said (“{formula}: … / …”).
    P909.onePart = “{name}” is a percentage, but its formula does not divide anything (“{formula}: … / …”).
    """
}
