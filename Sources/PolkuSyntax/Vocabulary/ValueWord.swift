/// A word of a closed set of values, such as `high` of the levels.
///
/// Words of different sets are different values even where a language writes them alike.
public enum ValueWord: UInt8, CaseIterable, Sendable {
  case yes
  case no
  case levelNone
  case levelLow
  case levelMedium
  case levelHigh
  case awareness
  case consideration
  case decision
  case customership
  case advocacy
  case idea
  case planned
  case draft
  case published
  case retired
  case started
  case done
  case rejected
  case scopeJourney
  case scopePurchase
  case scopeAfterSale
  case serviceSeamless
  case serviceSeveralChannels
  case channelTypeOwned
  case channelTypeEarned
  case channelTypePaid
  case channelTypePersonal
  case stageTypeDormant
  case stageTypeLeft
  case stageTypeServiceStart
  case touchpointTypeConversion
  case touchpointTypeNeeds
  case touchpointTypeOffer
  case touchpointTypeOrder
  case touchpointTypeRenewal
  case touchpointTypeAddOn
  case touchpointTypeHandover
  case touchpointTypeComplaint
  case touchpointTypeFeedback
  case touchpointTypeEvent
  case touchpointTypeGoals
  case playbookTypeRenewal
  case metricTypeNps
  case metricTypeCsat
  case metricTypeCes
  case metricTypeExperience
  case metricTypeUsage
  case metricTypeOutcome
  case buyingRoleInitiator
  case buyingRoleUser
  case buyingRoleInfluencer
  case buyingRoleDecider
  case buyingRoleBuyer
  case buyingRoleGatekeeper
  case methodWorkshop
  case methodInterview
  case methodSurvey
  case methodObservation
  case methodUsageData
  case methodDocument
  case sideCompany
  case sideCustomer
  case fromBoth
  case saysGood
  case saysBad
  case stancePassive
  case stanceActive
  case directionInbound
  case directionOutbound
  case directionBoth
  case horizonShort
  case horizonLong
  case hostOwn
  case hostOther
  case situationNormal
  case situationCritical
  case asksForOrder
  case asksForPayment
  case actsBeforeContact
  case actsAfterContact
  case stylePlain
  case styleExpert
  case importanceKey
  case importanceUseful
  case importanceNiceToKnow
  case whomEveryone
  case citationAssumed
  case vagueSoon
  case vagueLater
  case vagueOften
  case vagueRegularly
  case vagueNowAndThen
  case vagueSeldom
  case vagueSomeTime
  case vagueAsSoonAsPossible
  case timeAtOnce
  case timeSameDay
  case timeNextDay
  case boundAtLeast
  case boundAtMost
  case boundAbout
  case severityError
  case severityWarning
  case severityNote
  case severityOff
}

/// A closed set of value words.
public enum ValueSet: String, CaseIterable, Sendable {
  case yesNo = "yes/no"
  case level
  case phase
  case status
  case scope
  case service
  case channelType = "channel type"
  case stageType = "stage type"
  case touchpointType = "touchpoint type"
  case playbookType = "playbook type"
  case metricType = "metric type"
  case buyingRole = "buying role"
  case method
  case side
  case from
  case says
  case stance
  case direction
  case horizon
  case host
  case situation
  case asksFor = "asks for"
  case acts
  case style
  case importance
  case whom
  case citation
  case vague
  case time
  case bound
  case severity
}

/// Which set a value word belongs to, and its id: the one table of that fact.
public enum ValueTable {
  /// Every row, in the order of ``ValueWord``.
  public static let rows: [ValueRow] = [
    ValueRow(.yes, .yesNo, "yes"),
    ValueRow(.no, .yesNo, "no"),
    ValueRow(.levelNone, .level, "none"),
    ValueRow(.levelLow, .level, "low"),
    ValueRow(.levelMedium, .level, "medium"),
    ValueRow(.levelHigh, .level, "high"),
    ValueRow(.awareness, .phase, "awareness"),
    ValueRow(.consideration, .phase, "consideration"),
    ValueRow(.decision, .phase, "decision"),
    ValueRow(.customership, .phase, "customership"),
    ValueRow(.advocacy, .phase, "advocacy"),
    ValueRow(.idea, .status, "idea"),
    ValueRow(.planned, .status, "planned"),
    ValueRow(.draft, .status, "draft"),
    ValueRow(.published, .status, "published"),
    ValueRow(.retired, .status, "retired"),
    ValueRow(.started, .status, "started"),
    ValueRow(.done, .status, "done"),
    ValueRow(.rejected, .status, "rejected"),
    ValueRow(.scopeJourney, .scope, "journey"),
    ValueRow(.scopePurchase, .scope, "purchase"),
    ValueRow(.scopeAfterSale, .scope, "after sale"),
    ValueRow(.serviceSeamless, .service, "seamless"),
    ValueRow(.serviceSeveralChannels, .service, "several channels"),
    ValueRow(.channelTypeOwned, .channelType, "owned"),
    ValueRow(.channelTypeEarned, .channelType, "earned"),
    ValueRow(.channelTypePaid, .channelType, "paid"),
    ValueRow(.channelTypePersonal, .channelType, "personal"),
    ValueRow(.stageTypeDormant, .stageType, "dormant"),
    ValueRow(.stageTypeLeft, .stageType, "left"),
    ValueRow(.stageTypeServiceStart, .stageType, "service start"),
    ValueRow(.touchpointTypeConversion, .touchpointType, "conversion"),
    ValueRow(.touchpointTypeNeeds, .touchpointType, "needs"),
    ValueRow(.touchpointTypeOffer, .touchpointType, "offer"),
    ValueRow(.touchpointTypeOrder, .touchpointType, "order"),
    ValueRow(.touchpointTypeRenewal, .touchpointType, "renewal"),
    ValueRow(.touchpointTypeAddOn, .touchpointType, "add-on"),
    ValueRow(.touchpointTypeHandover, .touchpointType, "handover"),
    ValueRow(.touchpointTypeComplaint, .touchpointType, "complaint"),
    ValueRow(.touchpointTypeFeedback, .touchpointType, "feedback"),
    ValueRow(.touchpointTypeEvent, .touchpointType, "event"),
    ValueRow(.touchpointTypeGoals, .touchpointType, "goals"),
    ValueRow(.playbookTypeRenewal, .playbookType, "renewal"),
    ValueRow(.metricTypeNps, .metricType, "nps"),
    ValueRow(.metricTypeCsat, .metricType, "csat"),
    ValueRow(.metricTypeCes, .metricType, "ces"),
    ValueRow(.metricTypeExperience, .metricType, "experience"),
    ValueRow(.metricTypeUsage, .metricType, "usage"),
    ValueRow(.metricTypeOutcome, .metricType, "outcome"),
    ValueRow(.buyingRoleInitiator, .buyingRole, "initiator"),
    ValueRow(.buyingRoleUser, .buyingRole, "user"),
    ValueRow(.buyingRoleInfluencer, .buyingRole, "influencer"),
    ValueRow(.buyingRoleDecider, .buyingRole, "decider"),
    ValueRow(.buyingRoleBuyer, .buyingRole, "buyer"),
    ValueRow(.buyingRoleGatekeeper, .buyingRole, "gatekeeper"),
    ValueRow(.methodWorkshop, .method, "workshop"),
    ValueRow(.methodInterview, .method, "interview"),
    ValueRow(.methodSurvey, .method, "survey"),
    ValueRow(.methodObservation, .method, "observation"),
    ValueRow(.methodUsageData, .method, "usage data"),
    ValueRow(.methodDocument, .method, "document"),
    ValueRow(.sideCompany, .side, "company"),
    ValueRow(.sideCustomer, .side, "customer"),
    ValueRow(.fromBoth, .from, "both"),
    ValueRow(.saysGood, .says, "good"),
    ValueRow(.saysBad, .says, "bad"),
    ValueRow(.stancePassive, .stance, "passive"),
    ValueRow(.stanceActive, .stance, "active"),
    ValueRow(.directionInbound, .direction, "inbound"),
    ValueRow(.directionOutbound, .direction, "outbound"),
    ValueRow(.directionBoth, .direction, "both"),
    ValueRow(.horizonShort, .horizon, "short"),
    ValueRow(.horizonLong, .horizon, "long"),
    ValueRow(.hostOwn, .host, "own"),
    ValueRow(.hostOther, .host, "other"),
    ValueRow(.situationNormal, .situation, "normal"),
    ValueRow(.situationCritical, .situation, "critical"),
    ValueRow(.asksForOrder, .asksFor, "order"),
    ValueRow(.asksForPayment, .asksFor, "payment"),
    ValueRow(.actsBeforeContact, .acts, "before contact"),
    ValueRow(.actsAfterContact, .acts, "after contact"),
    ValueRow(.stylePlain, .style, "plain"),
    ValueRow(.styleExpert, .style, "expert"),
    ValueRow(.importanceKey, .importance, "key"),
    ValueRow(.importanceUseful, .importance, "useful"),
    ValueRow(.importanceNiceToKnow, .importance, "nice to know"),
    ValueRow(.whomEveryone, .whom, "everyone"),
    ValueRow(.citationAssumed, .citation, "assumed"),
    ValueRow(.vagueSoon, .vague, "soon"),
    ValueRow(.vagueLater, .vague, "later"),
    ValueRow(.vagueOften, .vague, "often"),
    ValueRow(.vagueRegularly, .vague, "regularly"),
    ValueRow(.vagueNowAndThen, .vague, "now and then"),
    ValueRow(.vagueSeldom, .vague, "seldom"),
    ValueRow(.vagueSomeTime, .vague, "some time"),
    ValueRow(.vagueAsSoonAsPossible, .vague, "as soon as possible"),
    ValueRow(.timeAtOnce, .time, "at once"),
    ValueRow(.timeSameDay, .time, "same day"),
    ValueRow(.timeNextDay, .time, "next day"),
    ValueRow(.boundAtLeast, .bound, "at least"),
    ValueRow(.boundAtMost, .bound, "at most"),
    ValueRow(.boundAbout, .bound, "about"),
    ValueRow(.severityError, .severity, "error"),
    ValueRow(.severityWarning, .severity, "warning"),
    ValueRow(.severityNote, .severity, "note"),
    ValueRow(.severityOff, .severity, "off"),
  ]
}
