/// A name that the types of the map would take: here they are not wanted.
enum Delivery {
  case mine
}
