/// The version of the compiler, as `--version` and the JSON tell it.
package let compilerVersion = "0.1.0"
