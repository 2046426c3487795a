import QCSyntax

/// The sections of a scaffold, in the order of the text.
extension Scaffold {
  /// `hai bên`, or `các bên` of more than two.
  private var everybody: ScaffoldPiece { .keyword(parties == 2 ? .bothParties : .allParties) }

  private var between: [ScaffoldPiece] { [.keyword(.between), everybody] }

  /// Number, basis, purpose.
  var opening: [ScaffoldItem] {
    var items: [ScaffoldItem] = [
      .remark(ScaffoldWords.number), .line(.number, [.blank]), .gap,
      .remark(ScaffoldWords.basis), .remark(ScaffoldWords.basisExample(language)),
      .line(.basis, [.blank]), .line(.purpose, [.blank]),
    ]
    if kind == .regulation { items.append(.line(.principle, [.blank])) }
    return items
  }

  var partyBlocks: [ScaffoldItem] {
    var items: [ScaffoldItem] = [
      .remark(ScaffoldWords.partyNames), .remark(ScaffoldWords.signerAndContact),
    ]
    for index in 0..<parties {
      items.append(
        .block(
          [.keyword(.party), .name(ScaffoldWords.party(index)), .blank],
          [
            .line(.signer, [.blank, .keyword(.title), .blank]),
            .line(.pointOfContact, [.blank]),
          ]))
    }
    return items
  }

  var scope: [ScaffoldItem] {
    [.remark(ScaffoldWords.scope), .line(.scope, [.blank])]
  }

  /// One area to copy, with something to do for each party.
  var areas: [[ScaffoldItem]] {
    var inner: [ScaffoldItem] = [.line(.lead, [.blank]), .line(.support, [.blank])]
    for index in 0..<parties {
      inner.append(
        .block(
          [.keyword(.responsibilities), .name(ScaffoldWords.party(index))],
          [.line(.shall, [.blank, .keyword(.due), .blank])]))
    }
    return [
      [
        .remark(ScaffoldWords.area), .remark(ScaffoldWords.dueExample),
        .block([.keyword(.area), .blank], inner),
      ]
    ]
  }

  var exchange: [ScaffoldItem] {
    [
      .remark(ScaffoldWords.exchange),
      .block(
        [.keyword(.exchange)] + between,
        [
          .line(.about, [.blank]), .line(.method, [.keyword(.inWriting)]),
          .line(.every, [.blank]),
        ]),
    ]
  }

  var meeting: [ScaffoldItem] {
    [
      .remark(ScaffoldWords.meeting), .remark(ScaffoldWords.turns(language)),
      .block(
        [.keyword(.coordinationMeeting)] + between,
        [.line(.chair, [.blank]), .line(.agenda, [.blank]), .line(.every, [.blank])]),
    ]
  }

  /// A programme ends, and is looked at once more at its end.
  var reviews: [[ScaffoldItem]] {
    func review(_ keyword: Keyword, _ time: ScaffoldItem) -> ScaffoldItem {
      .block(
        [.keyword(keyword), .text(ScaffoldWords.carryingOut(kind))],
        [.line(.chair, [.blank]), .line(.attendees, [everybody]), time])
    }
    var items: [ScaffoldItem] = [
      .remark(kind == .programme ? ScaffoldWords.programmeReviews : ScaffoldWords.review),
      review(.interimReview, .line(.every, [.blank])),
    ]
    if kind == .programme { items.append(review(.finalReview, .line(.during, [.blank]))) }
    return [items]
  }

  var difficulties: [ScaffoldItem] {
    [
      .remark(
        kind == .memorandum ? ScaffoldWords.disagreements : ScaffoldWords.difficulties),
      .block(
        [.keyword(kind == .memorandum ? .dispute : .issue), .text(ScaffoldWords.whatArises)]
          + between,
        [.line(.due, [.blank]), .line(.finalDecision, [.blank])]),
    ]
  }

  var amendment: [ScaffoldItem] {
    [.remark(ScaffoldWords.amendment), amended]
  }

  /// What a memorandum settles besides: secrecy, the way out, whether it binds.
  var memorandumClauses: [[ScaffoldItem]] {
    [
      [
        .remark(ScaffoldWords.information(language)),
        .block(
          [.keyword(.informationHandling), .text(ScaffoldWords.exchanged)],
          [.line(.secrecy, [.blank]), .line(.noDisclosure, [])]),
      ],
      [
        .remark(ScaffoldWords.wayOut), amended,
        .line(
          .withdrawal,
          [
            .keyword(.by), .keyword(.eachParty), .keyword(.writtenForm), .keyword(.upon), .blank,
          ]),
      ],
      [.remark(ScaffoldWords.binding(language)), .line(.binding, [.keyword(.no)])],
    ]
  }

  var funding: [ScaffoldItem] {
    [
      .remark(ScaffoldWords.funding),
      .block(
        [.keyword(.funding), .text(ScaffoldWords.costs(kind))],
        [.line(.borneBy, [.keyword(.eachItsOwn)])]),
    ]
  }

  var entry: [ScaffoldItem] {
    var items: [ScaffoldItem] = [.remark(ScaffoldWords.entry), .line(.effective, [.blank])]
    if kind != .regulation {
      items += [.remark(ScaffoldWords.term), .line(.term, [.blank])]
    }
    return items
  }

  var recipients: [ScaffoldItem] {
    [
      .remark(ScaffoldWords.copies), .line(.copies, [.blank]),
      .line(.distribution, [everybody, .comma, .text(ScaffoldWords.archive)]),
    ]
  }

  var signing: [ScaffoldItem] {
    [.remark(ScaffoldWords.signing), .line(.signed, [.blank, .keyword(.at), .blank])]
  }

  private var amended: ScaffoldItem {
    .line(.amendment, [.keyword(.by), everybody, .keyword(.writtenForm)])
  }
}
