/// The JSON Schema (2020-12) of what `qc check --output-format json` gives, the same bytes every
/// time. It is short and of its own: nothing in it comes from the tables of the language.
package func writeFindingSchema(to output: inout ByteWriter) { output.write(findingSchema) }

/// The identifier tells this schema from others; nothing is fetched from it.
private let findingSchema: StaticString = """
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:qc:schema:findings:1.0",
    "title": "Thông báo của qc check",
    "description": "The findings of qc check --output-format json",
    "type": "object",
    "properties": {
      "format_version": { "const": "1.0" },
      "verdict": { "enum": ["accepted", "rejected"] },
      "counts": {
        "type": "object",
        "properties": {
          "documents": { "$ref": "#/$defs/count" },
          "errors": { "$ref": "#/$defs/count" },
          "warnings": { "$ref": "#/$defs/count" },
          "notes": { "$ref": "#/$defs/count" },
          "blanks": { "$ref": "#/$defs/count" }
        },
        "required": ["documents", "errors", "warnings", "notes", "blanks"],
        "additionalProperties": false
      },
      "diagnostics": { "type": "array", "items": { "$ref": "#/$defs/diagnostic" } }
    },
    "required": ["format_version", "verdict", "counts", "diagnostics"],
    "additionalProperties": false,
    "$defs": {
      "count": { "type": "integer", "minimum": 0 },
      "diagnostic": {
        "type": "object",
        "properties": {
          "code": { "type": "string", "pattern": "^QC[0-9]{4}$" },
          "name": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" },
          "severity": { "enum": ["error", "warning", "note"] },
          "message": { "type": "string", "minLength": 1 },
          "message_en": { "type": "string", "minLength": 1 },
          "file": { "type": "string" },
          "range": { "$ref": "#/$defs/range" },
          "labels": { "type": "array", "items": { "$ref": "#/$defs/label" } },
          "hint": { "type": "string", "minLength": 1 },
          "hint_en": { "type": "string", "minLength": 1 },
          "fixes": { "type": "array", "items": { "$ref": "#/$defs/fix" } },
          "fingerprint": {
            "description": "Unique in the file; stays when lines are inserted above",
            "type": "string",
            "pattern": "^[0-9a-f]{16}$"
          }
        },
        "required": [
          "code", "name", "severity", "message", "message_en", "file", "range", "labels", "hint",
          "hint_en", "fixes", "fingerprint"
        ],
        "additionalProperties": false
      },
      "label": {
        "description": "A second place: in the same file by its range, else by file and line",
        "type": "object",
        "properties": {
          "file": { "type": "string" },
          "line": { "type": "integer", "minimum": 1 },
          "range": { "$ref": "#/$defs/range" },
          "message": { "type": "string" },
          "message_en": { "type": "string" }
        },
        "required": ["message", "message_en"],
        "oneOf": [{ "required": ["range"] }, { "required": ["file"] }],
        "additionalProperties": false
      },
      "fix": {
        "type": "object",
        "properties": {
          "title": { "type": "string" },
          "title_en": { "type": "string" },
          "safety": { "enum": ["safe", "review"] },
          "edits": {
            "type": "array",
            "minItems": 1,
            "items": {
              "type": "object",
              "properties": {
                "range": { "$ref": "#/$defs/range" },
                "replacement": { "type": "string" }
              },
              "required": ["range", "replacement"],
              "additionalProperties": false
            }
          }
        },
        "required": ["title", "title_en", "safety", "edits"],
        "additionalProperties": false
      },
      "range": {
        "type": "object",
        "properties": {
          "start": { "$ref": "#/$defs/place" },
          "end": { "$ref": "#/$defs/place" }
        },
        "required": ["start", "end"],
        "additionalProperties": false
      },
      "place": {
        "description": "Line and columns from 1: as a person sees them and in UTF-16; byte from 0",
        "type": "object",
        "properties": {
          "line": { "type": "integer", "minimum": 1 },
          "column": { "type": "integer", "minimum": 1 },
          "utf16": { "type": "integer", "minimum": 1 },
          "byte": { "type": "integer", "minimum": 0 }
        },
        "required": ["line", "column", "utf16", "byte"],
        "additionalProperties": false
      }
    }
  }

  """
