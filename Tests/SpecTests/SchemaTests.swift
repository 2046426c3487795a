import Foundation
import QCOutput
import QCSemantics
import QCSyntax
import Synchronization
import Testing

/// The schema, the validator and the writer against each other. What PyPI's `jsonschema` says of
/// them: `Tests/Judges/schema_judge.py`.
@Suite struct SchemaTests {
  private static let text: [UInt8] = {
    var output = ByteWriter()
    writeSchema(to: &output)
    return output.bytes
  }()

  private func problems(_ json: [UInt8]) throws -> [ModelProblem] {
    validate(try JSONDocument(json, limit: 1 << 26))
  }

  // MARK: The schema

  @Test func theSchemaIsStrictJSONAndEveryReferenceIsDefined() throws {
    // The reader refuses keys that stand twice, so names of definitions are unique.
    let document = try JSONDocument(SchemaTests.text, limit: 1 << 26)
    let root = JSONDocument.root
    let definitions = try #require(document.member(root, "$defs"))
    let names = Set(document.members(definitions).map { document.string($0.key) })
    #expect(names.count > 150)
    var pending = [root]
    while let node = pending.popLast() {
      for (key, value) in document.members(node) {
        if document.text(key, equals: "$ref"), document.kind(value) == .string {
          let name = document.string(value)
          #expect(name.hasPrefix("#/$defs/") && names.contains(String(name.dropFirst(8))))
        }
        pending.append(value)
      }
      pending += document.items(node)
    }
  }

  @Test func theSameBytesEveryTime() {
    var output = ByteWriter()
    writeSchema(to: &output)
    #expect(output.bytes == SchemaTests.text)
  }

  private func eachNode(_ visit: (SchemaNode, String) -> Void) {
    let schema = ModelSchema.shared
    func walk(_ node: SchemaNode, _ name: String) {
      visit(node, name)
      switch node {
      case .array(let array): walk(array.items, name)
      case .object(let object): for property in object.properties { walk(property.node, name) }
      case .anyOf(let nodes): for node in nodes { walk(node, name) }
      default: break
      }
    }
    walk(.object(schema.root), "root")
    for definition in schema.definitions { walk(definition.node, definition.name) }
  }

  @Test func everyRuleIsUnderstood() {
    eachNode { node, name in
      switch node {
      case .string(let rule): #expect(rule.pattern?.isUnderstood != false, "\(name)")
      // What the reader of the time fragment does not know is a choice of no words.
      case .words(let words): #expect(!words.isEmpty, "\(name)")
      case .anyOf(let nodes): #expect(!nodes.isEmpty, "\(name)")
      case .object(let object):
        #expect(Set(object.properties.map(\.name)).count == object.properties.count, "\(name)")
        #expect(object.required.count <= 64, "\(name)")
      default: break
      }
    }
  }

  /// The validator takes the first alternative that fits; the schema says any of them. Both are
  /// the same as long as no object has the first key of two alternatives.
  @Test func alternativesAreToldApart() {
    let schema = ModelSchema.shared
    func flat(_ node: SchemaNode) -> [SchemaNode] {
      switch node {
      case .definition(let place): flat(schema.node(place))
      case .anyOf(let nodes): nodes.flatMap(flat)
      default: [node]
      }
    }
    eachNode { node, name in
      guard case .anyOf(let nodes) = node else { return }
      var objects: [SchemaObject] = []
      var others: [String] = []
      for node in nodes.flatMap(flat) {
        switch node {
        case .object(let object): objects.append(object)
        case .string, .words: others.append("string")
        case .integer, .amount: others.append("number")
        case .truth: others.append("true")
        case .null: others.append("null")
        case .array: others.append("array")
        default: Issue.record("\(name): an element among alternatives")
        }
      }
      #expect(Set(others).count == others.count, "\(name)")
      for (index, object) in objects.enumerated() {
        let first = object.required.first ?? []
        #expect(!first.isEmpty, "\(name)")
        let markers = Set(first.map { object.properties[$0].name })
        for (other, rule) in objects.enumerated() where other != index {
          #expect(!rule.properties.contains { markers.contains($0.name) }, "\(name)")
        }
      }
    }
  }

  @Test func whatIsHandedDownHasOneShapeEverywhere() {
    var types: [Keyword: ValueType] = [:]
    for members in LanguageTables.shared.members {
      for member in members where Model.inheritable.contains(member.keyword) {
        if let known = types[member.keyword] { #expect(known == member.value) }
        types[member.keyword] = member.value
        #expect(JSONShape(member) == .array(member.value))
      }
    }
  }

  @Test(arguments: [
    ("^[a-z0-9]+(-[a-z0-9]+)*$", ["a", "a-b", "a1-2-c"], ["", "-", "a-", "-a", "a--b", "A"]),
    ("^P([1-9][0-9]*[YMWD]|T[1-9][0-9]*[HM])$", ["P1Y", "PT24H", "P10D"], ["P", "P0D", "PT1D"]),
    ("^[0-9]{4}-[0-9]{2}$", ["2023-09"], ["202-09", "2023-9", "20233-09", "2023-091"]),
    ("^(ab?c|x)?$", ["", "ac", "abc", "x"], ["abbc", "abcx", "a"]),
    ("^(a|b|cd)+e$", ["ae", "abcde", "cdcde"], ["e", "ce", "aeb"]),
    ("^[-A-Z,]+$", ["-", "A-,Z"], ["a", ""]),
  ])
  func patterns(_ pattern: String, _ matching: [String], _ other: [String]) {
    let rule = SchemaPattern(pattern)
    #expect(rule.isUnderstood)
    for text in matching { #expect(rule.matches(text.utf8), "\(text)") }
    for text in other { #expect(!rule.matches(text.utf8), "\(text)") }
  }

  @Test(arguments: ["a", "^a", "a$", "^(a$", "^a)$", "^[a$", "^a{0}$", "^a.$", "^\\d$", "^*$"])
  func patternsThatAreNotUnderstoodMatchNothing(_ pattern: String) {
    let rule = SchemaPattern(pattern)
    #expect(!rule.isUnderstood)
    #expect(!rule.matches("a".utf8))
  }

  // MARK: The writer

  @Test(arguments: ["specs/agreements", "specs/accepted"])
  func whatIsWrittenIsValid(_ folder: String) throws {
    var valid = 0
    for file in specs(in: folder) {
      let compiled = compile(read(file))
      // A spec that uses others has unknown names when it is alone.
      guard compiled.errors.isEmpty else {
        let text = "\n" + read(file)
        #expect(text.contains("\ndùng ") || text.contains("\nuse "), "\(file.path)")
        continue
      }
      valid += 1
      let found = try problems(compiled.json)
      #expect(
        found.isEmpty,
        "\(file.lastPathComponent): \(found.first.map { "\($0.path): \($0.message.english)" } ?? "")"
      )
    }
    #expect(valid >= 8, "\(valid) specs were validated")
  }

  // MARK: The validator

  private static let sample = """
    quy chế phối hợp "Quy chế" {
      số …
      nhóm bên Các Đảng ủy "Các Đảng ủy" { số lượng 63 "đơn vị"
        thành viên "Đảng ủy Khối" }
      bên "Đảng ủy Tập đoàn" gọi tắt Tập đoàn
      điều 3 "Trách nhiệm" {
        lĩnh vực "Kiểm tra" {
          giữa Tập đoàn, Các Đảng ủy
          phải "trao đổi" {
            nêu rõ lý do "vì sao", "do ai"
            thời hạn
              - kỳ 1: trước ngày 5/1
              - kỳ 2: trong 03 ngày làm việc kể từ ngày nhận được
            trường hợp "khẩn" { thời hạn ngay }
          }
        }
      }
    }

    """

  private static let compiled = compile(sample)

  @Test func theSampleIsValid() throws {
    #expect(SchemaTests.compiled.errors.isEmpty)
    #expect(try problems(SchemaTests.compiled.json).isEmpty)
  }

  @Test(arguments: [
    ("\"format_version\": \"1.0\"", "\"format_version\": \"2.0\"", "/format_version"),
    ("\"declarations\": {}", "\"declarations\": []", "/declarations"),
    ("\"kind\": \"coordination-regulation\"", "\"kind\": \"plan\"", "/documents/0/kind"),
    ("\"kind\": \"shall\"", "\"kind\": \"may\"", "/documents/0/area/0/shall/0/kind"),
    (
      "\"number\": { \"state\": \"blank\" }", "\"number\": { \"state\": \"x\" }",
      "/documents/0/number/state"
    ),
    ("\"number\": { \"state\": \"blank\" }", "\"number\": {}", "/documents/0/number"),
    ("\"number\": { \"state\": \"blank\" }", "\"nummer\": 1", "/documents/0/nummer"),
    ("\"within\": \"article-3\"", "\"within\": \"Article 3\"", "/documents/0/area/0/within"),
    ("\"line\": 1,", "\"line\": 0,", "/documents/0/at/line"),
    ("\"line\": 1,", "\"line\": 1.5,", "/documents/0/at/line"),
    ("\"name\": \"Các Đảng ủy\"", "\"name\": \"\"", "/documents/0/group_of_parties/0/name"),
    ("\"number\": 63", "\"number\": -63", "/documents/0/group_of_parties/0/count/number"),
    ("\"count\": {", "\"kount\": {", "/documents/0/group_of_parties/0/kount"),
    ("\"between\": [", "\"between\": [[], ", "/documents/0/area/0/between/0"),
    (
      "\"due_by_case\": [{", "\"due_by_case\": [{ \"kind\": 1, ",
      "/documents/0/area/0/shall/0/due_by_case/0/kind"
    ),
    (
      "\"limit\":\"P3D\"", "\"limit\":\"3 days\"",
      "/documents/0/area/0/shall/0/due_by_case/1/value/time/parts/0/limit"
    ),
    (
      "\"ref\": \"party-", "\"inherited_from\": \"a\", \"rif\": \"party-",
      "/documents/0/area/0/between/0"
    ),
  ])
  func faultsAreFoundAtTheirPlace(_ old: String, _ new: String, _ path: String) throws {
    let text = String(decoding: SchemaTests.compiled.json, as: UTF8.self)
    let range = try #require(text.range(of: old))
    let changed = text.replacingCharacters(in: range, with: new)
    let found = try problems(Array(changed.utf8))
    #expect(found.first?.path == path)
    let message = try #require(found.first?.message)
    #expect(!message.vietnamese.isEmpty && message.vietnamese != message.english)
  }

  @Test func offsetsAndPathsOfOddKeys() throws {
    let document = try JSONDocument(Array(#"{"a/b~c": 1}"#.utf8), limit: 100)
    let found = validate(document)
    #expect(found.first?.path == "/a~1b~0c")
    #expect(found.first?.offset == 1)
    // The four keys of the file are missing too.
    #expect(found.count == 5)
  }

  @Test func problemsAreLimited() throws {
    let many = "[" + String(repeating: "0,", count: 5000) + "0]"
    let json = "{\"format_version\":\"1.0\",\"documents\":" + many + "}"
    #expect(try problems(Array(json.utf8)).count == ModelProblem.limit)
  }

  /// Alternatives are never tried one after the other, so that nesting costs no more than its size.
  @Test func deepReferencesAreCheckedInGoodTime() throws {
    var value = "{\"state\": \"x\"}"
    for _ in 0..<480 { value = "{\"of\":\(value),\"ref\":\"a\",\"group\":\"x\",\"text\":1}" }
    let json = """
      {"documents":[{"kind":"agreement","area":[{"kind":"area","between":[\(value)]}]}]}
      """
    #expect(try !problems(Array(json.utf8)).isEmpty)
  }

  /// The stack of a worker thread is small; a text may be as deep as the reader allows.
  @Test func deepTextsNeedNoStack() {
    let element = "{\"id\":\"a\",\"kind\":\"area\",\"at\":{\"line\":1,\"column\":1}"
    let areas = String(repeating: "\"area\":[\(element),", count: 250)
    let json =
      "{\"format_version\":\"1.0\",\"source\":{\"name\":\"x\",\"sha256\":\""
      + String(repeating: "0", count: 64) + "\",\"compiler\":\"x\"},\"declarations\":{},"
      + "\"documents\":[{\"id\":\"a\",\"kind\":\"agreement\",\"at\":{\"line\":1,\"column\":1},"
      + areas + "\"purpose\":[{\"vi\":\"x\"}]" + String(repeating: "}]", count: 250) + "}]}"
    let count = Mutex(-1)
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      count.withLock { $0 = (try? problems(Array(json.utf8)).count) ?? -2 }
      done.signal()
    }
    thread.stackSize = 256 << 10
    thread.start()
    done.wait()
    #expect(count.withLock { $0 } == 0)
  }

  @Test func theSourceIsTold() throws {
    let document = try JSONDocument(SchemaTests.compiled.json, limit: 1 << 20)
    let source = try #require(sourceOf(document))
    #expect(source.name == "t.qc")
    #expect(source.sha256.utf8.count == 64)
    #expect(source.compiler == compilerVersion)
    #expect(source.formatVersion == "1.0")
    for text in ["{}", "[]", "{\"source\":{}}", "{\"format_version\":\"1.0\",\"source\":1}"] {
      #expect(sourceOf(try JSONDocument(Array(text.utf8), limit: 100)) == nil)
    }
  }
}
