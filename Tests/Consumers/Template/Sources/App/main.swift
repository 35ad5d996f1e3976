import Shop

/// Every touchpoint of two maps, and one by its name: a rename in a map must be felt here.
func told(_ touchpoint: Touchpoint) -> String {
  switch touchpoint {
  case .mainos, .blogPost: "begins with \(touchpoint.rawValue)"
  default: touchpoint.rawValue
  }
}

for touchpoint in Touchpoint.allCases { print(told(touchpoint)) }
print("then \(firstMail.rawValue)")
print("ends with \(told(.käyttöönotto))")
