// swift-tools-version: 6.1
import PackageDescription

// No package dependencies: the toolchain alone builds and tests `qc`.
// What each target is for, and which may import which: Sources/README.md.
let package = Package(
  name: "qc",
  products: [
    .executable(name: "qc", targets: ["qc"]),
    .executable(name: "qc-bench", targets: ["qc-bench"]),
  ],
  targets: [
    .target(name: "CSHA256"),
    .target(name: "QCSyntax", dependencies: ["CSHA256"]),
    .target(name: "QCSemantics", dependencies: ["QCSyntax"]),
    .target(name: "QCOutput", dependencies: ["QCSemantics", "QCSyntax"]),
    .target(name: "QCFormat", dependencies: ["QCSyntax"]),
    .executableTarget(
      name: "qc", dependencies: ["QCFormat", "QCOutput", "QCSemantics", "QCSyntax"]),
    .executableTarget(
      name: "qc-bench", dependencies: ["QCFormat", "QCOutput", "QCSemantics", "QCSyntax"]),
    .testTarget(name: "QCSyntaxTests", dependencies: ["QCSyntax"]),
    .testTarget(name: "QCFormatTests", dependencies: ["QCFormat", "QCSemantics", "QCSyntax"]),
    .testTarget(name: "QCSemanticsTests", dependencies: ["QCSemantics", "QCSyntax"]),
    .testTarget(
      name: "SpecTests", dependencies: ["QCFormat", "QCOutput", "QCSemantics", "QCSyntax"]),
    .testTarget(name: "CommandLineTests", dependencies: ["qc"]),
    .testTarget(name: "TidyTests"),
  ],
  swiftLanguageModes: [.v6]
)
