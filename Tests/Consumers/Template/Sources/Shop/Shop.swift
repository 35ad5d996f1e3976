/// What a customer hears first; the type is one of the map's and part of what this module offers.
public let firstMail: Maps.AfterSales.Touchpoint = .welcomeMail
