/// The version of the compiler, as `--version` and the JSON tell it.
let compilerVersion = "0.1.0"
