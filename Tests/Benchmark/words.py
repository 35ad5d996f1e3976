"""The words the generated journeys are made of: everything a touchpoint can refer to, and what texts are built from.

Names are roles and things, never people. No name begins with a kind's word or holds a clause word (`after`, `when`
…), so that every reference has exactly one reading.
"""

# Name, phase, what ends it.
STAGES = [
    ("noticing", "awareness", "the need has a name"),
    ("looking around", "awareness", "two providers are known"),
    ("comparing", "consideration", "a short list exists"),
    ("asking", "consideration", "the questions are answered"),
    ("getting an offer", "decision", "the offer has arrived"),
    ("deciding", "decision", "the contract is signed"),
    ("starting", "customership", "the first delivery is used"),
    ("first weeks", "customership", "the service is in use every day"),
    ("everyday use", "customership", "the use is steady"),
    ("growing", "customership", "a second product is in use"),
    ("renewing", "customership", "the contract goes on"),
    ("recommending", "advocacy", "somebody else has been told"),
]

ROLES = [
    "marketing", "sales desk", "field sales", "account manager", "customer service", "help desk", "onboarding team",
    "billing", "contract desk", "delivery planner", "warehouse", "drivers", "installers", "trainers", "product team",
    "web editors", "content team", "social media team", "event team", "partner manager", "quality team",
    "data analyst", "customer success", "reception", "shop staff", "board",
]
SYSTEMS = ["marketing automation", "customer register", "ticket desk", "order robot"]

CHANNELS = [
    "website", "web shop", "chat", "chat bot", "email", "newsletter", "text message", "phone", "call back",
    "video call", "fair", "shop", "showroom", "reception hall", "front door", "letter", "catalogue", "leaflet",
    "invoice letter",
    "linkedin", "facebook", "instagram", "youtube", "podcast", "search engine", "review site", "price comparison",
    "partner site", "partner visit", "site visit", "webinar", "training day", "customer portal", "mobile app",
    "push message", "help pages", "forum", "radio", "newspaper", "billboard",
]

PERSONAS = [
    "first-time buyer", "returning customer", "HR manager", "IT manager", "shop keeper", "office manager", "purchaser",
    "finance director", "production planner", "site foreman", "school principal", "care nurse", "farm owner",
    "event planner", "start-up founder", "freelancer", "student", "pensioner", "new parent", "association treasurer",
]

# Name, title, method, how many.
SOURCES = [
    ("persona workshop", "Persona workshop with sales and support", "workshop", "14"),
    ("buyer interviews", "Buyer interviews, won and lost", "interview", "12"),
    ("welcome survey", "Survey four weeks into the contract", "survey", "231"),
    ("yearly survey", "Yearly customer survey", "survey", "1204"),
    ("web statistics", "Visits and forms sent, last twelve months", "usage data", "48210"),
    ("call log", "Calls and what they were about", "usage data", "9120"),
    ("shop watch", "Two days beside the counter", "observation", "86"),
    ("support tickets", "Tickets of the last quarter", "document", "1850"),
    ("contract archive", "Contracts that ended, and why", "document", "317"),
    ("follow-up calls", "Calls to those who left", "interview", "23"),
]

FIRST = [
    "new", "quick", "yearly", "printed", "personal", "shared", "short", "final", "free", "early", "local", "simple",
    "second", "trial", "group", "online",
]
MIDDLE = [
    "order", "offer", "price", "product", "delivery", "training", "service", "contract", "invoice", "renewal",
    "meeting", "support", "account", "visit", "sample", "search",
]
LAST = [
    "form", "advert", "guide", "call", "letter", "visit", "reminder", "page", "list", "demo", "receipt", "greeting",
    "survey", "summary", "calendar", "handbook",
]
TITLE_ENDS = [
    "for returning customers", "in plain words", "with the whole team", "on one page", "before the season begins",
    "for the head office", "in the customer's own words", "with prices and dates", "as it was agreed",
    "without a single form to fill in", "at the customer's place", "for those who compare",
]
THOUGHTS = [
    "Is this worth my time?", "Who will answer if it breaks?", "Nobody told me the price yet",
    "That was easier than last time", "Do I have to say all this again?", "Good, they remembered me",
]
DEEDS = [
    "Fills in the form and looks for the price", "Forwards it to a colleague", "Reads the first page and the last",
    "Asks two others what they think", "Looks it up again on the phone",
]
CONDITIONS = [
    "the form was sent", "no answer came", "the price was asked", "over 100 points", "the colleague agrees",
    "the trial was used twice",
]
LABELS = ["tells a colleague", "wants to know more", "asks for a second opinion", "has still a doubt"]
DURATIONS = ["24 h", "2 days", "2..3 days", "1 week", "5 working days", "30 min", "about 2 weeks", "4 h"]
NOTES = ["ask the contract desk about this", "idea: a short film instead", "nobody knows who wrote the text",
         "decided: stays as it is this year", "parked: needs a new form"]
