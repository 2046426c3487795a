import QCSemantics
import QCSyntax

/// What the writer needs of the members of each construct, computed once from the tables into flat
/// arrays of plain values, so that a look at one copies no list and counts no reference.
struct JSONPlans: Sendable {
  static let shared = JSONPlans()
  /// The number of clauses that are handed down.
  static let slotCount = Model.inheritable.count

  enum Shape: Sendable { case elements, element, array, flag, single }

  struct Row: Sendable {
    let keyword: Keyword
    let shape: Shape
    /// Whether it is a number, which a text behind it may say what it counts.
    let isNumber: Bool
  }

  /// The members of one construct.
  struct Plan: Sendable {
    fileprivate let firstRow: Int
    let count: Int
    /// The members that an element may be handed down from around it.
    let inheritable: MemberSet
  }

  private let plans: [Plan]
  private let rows: [Row]
  /// For each construct the places of the clauses that are handed down, in the order of
  /// `ClauseSlots`; -1 where it has none.
  private let handedDown: [Int8]

  private init() {
    var plans: [Plan] = []
    var rows: [Row] = []
    var handedDown: [Int8] = []
    for members in LanguageTables.shared.members {
      var inheritable = MemberSet()
      var places = [Int8](repeating: -1, count: JSONPlans.slotCount)
      let firstRow = rows.count
      for (place, member) in members.enumerated() {
        let shape: Shape =
          switch JSONShape(member) {
          case .elements: .elements
          case .element: .element
          case .array: .array
          case .single(let type): type == .flag ? .flag : .single
          }
        rows.append(
          Row(keyword: member.keyword, shape: shape, isNumber: member.value == .number))
        if ClauseSlots.isInheritable(member.keyword), let slot = ClauseSlots.slot(member.keyword) {
          inheritable.insert(place)
          places[slot] = Int8(place)
        }
      }
      plans.append(Plan(firstRow: firstRow, count: members.count, inheritable: inheritable))
      handedDown += places
    }
    self.plans = plans
    self.rows = rows
    self.handedDown = handedDown
  }

  @inline(__always)
  subscript(construct: Construct) -> Plan { plans[Int(construct.rawValue)] }

  /// The row of a member by its place in the construct.
  @inline(__always)
  func row(_ place: Int, of plan: Plan) -> Row { rows[plan.firstRow + place] }

  /// Adds the members that stand for slots of clauses, a bit each.
  func add(_ slots: UInt16, of construct: Construct, to members: inout MemberSet) {
    var slots = slots
    while slots != 0 {
      let slot = slots.trailingZeroBitCount
      slots &= slots &- 1
      let place = handedDown[Int(construct.rawValue) * JSONPlans.slotCount + slot]
      if place >= 0 { members.insert(Int(place)) }
    }
  }
}
