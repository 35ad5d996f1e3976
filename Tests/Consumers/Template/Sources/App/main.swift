import Shop

/// What a visitor does: a rename in the map of the web shop must be felt here.
func visits() -> [WebShop.JourneyEvent] {
  [
    WebShop.JourneyEvent(touchpoint: .blogPost, channel: .web, persona: .maria),
    WebShop.JourneyEvent(touchpoint: .order),
  ]
}

/// What a point of another map, in another language, is in words.
func told(_ touchpoint: Ostopolku.Touchpoint) -> String {
  switch touchpoint {
  case .mainos: "ensin \(touchpoint.title)"
  case .esittely: touchpoint.title
  case .käyttöönotto: "lopuksi \(touchpoint.title)"
  }
}

for touchpoint in Ostopolku.Touchpoint.allCases { print(told(touchpoint)) }
for visit in visits() { print("\(visit.touchpoint.rawValue) on \(visit.channel?.title ?? "?")") }
print("then \(firstMail.rawValue)")
