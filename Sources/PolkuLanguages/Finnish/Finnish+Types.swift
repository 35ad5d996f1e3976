extension Finnish {
  /// Comments in generated source.
  static let types = """
    types.written = Polku on kirjoittanut tämän, lähteenä {names}. Tähän tehdyt muutokset katoavat: tiedosto
     kirjoitetaan uudelleen aina, kun asiakaspolku muuttuu.
    types.nothing = Polku on kirjoittanut tämän: asiakaspolkua, josta nimet otettaisiin, ei ole.
    types.thing = {title}
    types.at = {title} Vaiheessa: {stages}.
    types.on = {title} Kanavassa: {channels}.
    types.at.on = {title} Vaiheessa: {stages}; kanavassa: {channels}.
    types.undescribed = {title} Nimetty kartalla mutta vielä kuvaamatta.
    types.outcome = {title} Lopputulos: kartta ei kerro siitä muuta.
    types.since = Tulossa, kun on tehty: {names}.
    types.until = Poistuu, kun on tehty: {names}.
    types.namespace = Asiakaspolku ”{title}”, tiedosto {path}.
    types.all = Tämän moduulin asiakaspolut.
    types.persona = Kenen polku se on.
    types.stage = Asiakaspolun vaiheet järjestyksessä.
    types.channel = Kanavat, joissa ihmiset kohtaavat.
    types.touchpoint = Kosketuspisteet: missä joku kohtaa yrityksen.
    types.critical = Kriittiset pisteet, joissa ihmisiä menetetään.
    types.playbook = Pelikirjat: kuka tekee mitä ja milloin.
    types.metric = Mittarit, joilla asiakaspolkua mitataan.
    types.persona.none = Kartalla ei ole vielä nimetty yhtään persoonaa, joten arvoa ei ole.
    types.channel.none = Kartalla ei ole vielä nimetty yhtään kanavaa, joten arvoa ei ole.
    types.event = Joku asiakaspolun kosketuspisteessä.
    types.event.touchpoint = Missä kartan kohdassa se tapahtui.
    types.event.channel = Kanava, jos se tiedetään.
    types.event.persona = Persoona, jos se tiedetään.
    types.event.init = Kirjaa, että kosketuspiste on kohdattu.
    types.title = Millä nimellä ihmiset sitä kutsuvat.
    """
}
