/// The shape of what ``TimePhrase/writeJSON(source:to:)`` writes, as members of the `$defs` of a
/// JSON Schema (2020-12): `time`, and the `time_…` definitions that it refers to.
package let timeSchema: StaticString = #"""
  "time": {
    "description": "A phrase of time: its parts in the order of the text, or a blank.",
    "oneOf": [
      {
        "type": "object",
        "properties": {
          "parts": {
            "type": "array",
            "minItems": 1,
            "maxItems": 16,
            "items": {"$ref": "#/$defs/time_part"}
          }
        },
        "required": ["parts"],
        "additionalProperties": false
      },
      {
        "type": "object",
        "properties": {"state": {"const": "blank"}},
        "required": ["state"],
        "additionalProperties": false
      }
    ]
  },
  "time_part": {
    "description": "One part; joint tells how it follows: then is the next stage, at is when.",
    "oneOf": [
      {
        "type": "object",
        "properties": {
          "cadence": {"oneOf": [{"$ref": "#/$defs/time_duration"}, {"type": "null"}]},
          "times": {"type": "integer", "minimum": 2, "maximum": 9999},
          "at_least": {"const": true},
          "working_days": {"const": true},
          "working_hours": {"const": true},
          "year_kind": {"enum": ["school", "fiscal"]},
          "rrule": {"$ref": "#/$defs/time_rrule"},
          "joint": {"$ref": "#/$defs/time_joint"},
          "channels": {"$ref": "#/$defs/time_channels"},
          "case": {"type": "string"}
        },
        "required": ["cadence"],
        "additionalProperties": false
      },
      {
        "type": "object",
        "properties": {
          "limit": {"oneOf": [{"$ref": "#/$defs/time_duration"}, {"type": "null"}]},
          "up_to": {"$ref": "#/$defs/time_duration"},
          "bound": {"enum": ["at_most", "at_least"]},
          "direction": {"enum": ["after", "before", "past"]},
          "working_days": {"const": true},
          "working_hours": {"const": true},
          "year_kind": {"enum": ["school", "fiscal"]},
          "event": {"$ref": "#/$defs/time_event"},
          "undone": {"$ref": "#/$defs/time_event"},
          "stated_date": {"$ref": "#/$defs/time_date"},
          "joint": {"$ref": "#/$defs/time_joint"},
          "channels": {"$ref": "#/$defs/time_channels"},
          "case": {"type": "string"}
        },
        "required": ["limit", "direction"],
        "additionalProperties": false
      },
      {
        "type": "object",
        "properties": {
          "notice": {"$ref": "#/$defs/time_duration"},
          "at_least": {"const": true},
          "written": {"const": true},
          "working_days": {"const": true},
          "working_hours": {"const": true},
          "joint": {"$ref": "#/$defs/time_joint"},
          "channels": {"$ref": "#/$defs/time_channels"},
          "case": {"type": "string"}
        },
        "required": ["notice"],
        "additionalProperties": false
      },
      {
        "type": "object",
        "properties": {
          "date": {"$ref": "#/$defs/time_date"},
          "bound": {"enum": ["on", "by", "before", "from"]},
          "part_of_day": {"enum": ["morning", "noon", "afternoon", "evening"]},
          "time": {"type": "string", "pattern": "^([01][0-9]|2[0-4]):[0-5][0-9]$"},
          "joint": {"$ref": "#/$defs/time_joint"},
          "channels": {"$ref": "#/$defs/time_channels"},
          "case": {"type": "string"}
        },
        "required": ["date"],
        "additionalProperties": false
      },
      {
        "type": "object",
        "properties": {
          "fixed": {"$ref": "#/$defs/time_fixed_day"},
          "bound": {"enum": ["on", "by", "before", "from"]},
          "part_of_day": {"enum": ["morning", "noon", "afternoon", "evening"]},
          "time": {"type": "string", "pattern": "^([01][0-9]|2[0-4]):[0-5][0-9]$"},
          "rrule": {"$ref": "#/$defs/time_rrule"},
          "joint": {"$ref": "#/$defs/time_joint"},
          "channels": {"$ref": "#/$defs/time_channels"},
          "case": {"type": "string"}
        },
        "required": ["fixed"],
        "additionalProperties": false
      },
      {
        "type": "object",
        "properties": {
          "near_day": {"enum": ["same", "next"]},
          "working_days": {"const": true},
          "event": {"$ref": "#/$defs/time_event"},
          "joint": {"$ref": "#/$defs/time_joint"},
          "channels": {"$ref": "#/$defs/time_channels"},
          "case": {"type": "string"}
        },
        "required": ["near_day"],
        "additionalProperties": false
      },
      {
        "type": "object",
        "properties": {
          "anniversary": {"enum": ["full", "mid-point"]},
          "around": {"const": true},
          "event": {"$ref": "#/$defs/time_event"},
          "joint": {"$ref": "#/$defs/time_joint"},
          "channels": {"$ref": "#/$defs/time_channels"},
          "case": {"type": "string"}
        },
        "required": ["anniversary"],
        "additionalProperties": false
      },
      {
        "type": "object",
        "properties": {
          "span": {
            "type": "object",
            "properties": {
              "from": {"$ref": "#/$defs/time_edge"},
              "to": {"$ref": "#/$defs/time_edge"}
            },
            "minProperties": 1,
            "additionalProperties": false
          },
          "joint": {"$ref": "#/$defs/time_joint"},
          "channels": {"$ref": "#/$defs/time_channels"},
          "case": {"type": "string"}
        },
        "required": ["span"],
        "additionalProperties": false
      },
      {
        "type": "object",
        "properties": {
          "throughout": {"$ref": "#/$defs/time_event"},
          "joint": {"$ref": "#/$defs/time_joint"},
          "channels": {"$ref": "#/$defs/time_channels"},
          "case": {"type": "string"}
        },
        "required": ["throughout"],
        "additionalProperties": false
      },
      {
        "type": "object",
        "properties": {
          "trigger": {"enum": ["ad-hoc", "needed", "request", "urgent", "event"]},
          "event": {"$ref": "#/$defs/time_event"},
          "written": {"const": true},
          "is_case": {"const": true},
          "of": {"type": "string"},
          "joint": {"$ref": "#/$defs/time_joint"},
          "channels": {"$ref": "#/$defs/time_channels"},
          "case": {"type": "string"}
        },
        "required": ["trigger"],
        "additionalProperties": false
      },
      {
        "type": "object",
        "properties": {
          "vague": {
            "enum": [
              "immediate", "timely", "soonest", "regular", "continuous", "reasonable-notice"
            ]
          },
          "text": {"type": "string"},
          "event": {"$ref": "#/$defs/time_event"},
          "joint": {"$ref": "#/$defs/time_joint"},
          "channels": {"$ref": "#/$defs/time_channels"},
          "case": {"type": "string"}
        },
        "required": ["vague", "text"],
        "additionalProperties": false
      },
      {
        "type": "object",
        "properties": {
          "open": {"enum": ["as-agreed", "by-law", "by-plan", "any-time", "indefinite"]},
          "text": {"type": "string"},
          "joint": {"$ref": "#/$defs/time_joint"},
          "channels": {"$ref": "#/$defs/time_channels"},
          "case": {"type": "string"}
        },
        "required": ["open", "text"],
        "additionalProperties": false
      },
      {
        "type": "object",
        "properties": {
          "extension": {"$ref": "#/$defs/time_duration"},
          "mode": {"enum": ["unsaid", "added", "total"]},
          "at_most": {"const": true},
          "once": {"const": true},
          "working_days": {"const": true},
          "working_hours": {"const": true},
          "condition": {"type": "string"},
          "joint": {"$ref": "#/$defs/time_joint"},
          "channels": {"$ref": "#/$defs/time_channels"},
          "case": {"type": "string"}
        },
        "required": ["extension", "mode"],
        "additionalProperties": false
      },
      {
        "type": "object",
        "properties": {
          "state": {"const": "blank"},
          "joint": {"$ref": "#/$defs/time_joint"},
          "channels": {"$ref": "#/$defs/time_channels"},
          "case": {"type": "string"}
        },
        "required": ["state"],
        "additionalProperties": false
      }
    ]
  },
  "time_joint": {"enum": ["or", "and", "then", "at"]},
  "time_channels": {
    "type": "array",
    "minItems": 1,
    "uniqueItems": true,
    "items": {
      "enum": ["writing", "telephone", "e-mail", "fax", "in-person", "electronic-data"]
    }
  },
  "time_duration": {
    "description": "An ISO 8601 duration of one unit, or a blank with its unit.",
    "oneOf": [
      {"type": "string", "pattern": "^P([1-9][0-9]*[YMWD]|T[1-9][0-9]*[HM])$"},
      {
        "type": "object",
        "properties": {
          "state": {"const": "blank"},
          "unit": {
            "enum": [
              "minute", "hour", "working-hour", "day", "working-day", "week", "month",
              "quarter", "half-year", "year", "school-year", "fiscal-year"
            ]
          }
        },
        "required": ["state", "unit"],
        "additionalProperties": false
      }
    ]
  },
  "time_event": {
    "description": "What happens: its type by its head word, and the words of the text.",
    "type": "object",
    "properties": {
      "type": {
        "enum": [
          "receipt", "sending", "signing", "issue", "detection", "approval", "acceptance",
          "agreement", "occurrence", "change", "start", "end", "expiry", "session", "request",
          "effect", "stated"
        ]
      },
      "text": {"type": "string"}
    },
    "required": ["type", "text"],
    "additionalProperties": false
  },
  "time_date": {
    "type": "string",
    "format": "date",
    "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
  },
  "time_fixed_day": {
    "description": "A day, month or quarter without a year; day -1 is the last day.",
    "type": "object",
    "properties": {
      "year": {"type": "integer", "minimum": 1, "maximum": 9999},
      "quarter": {"type": "integer", "minimum": 1, "maximum": 4},
      "month": {"type": "integer", "minimum": 1, "maximum": 12},
      "day": {"type": "integer", "minimum": -1, "maximum": 31, "not": {"const": 0}},
      "weekday": {"type": "integer", "minimum": 1, "maximum": 7},
      "working_days": {"const": true},
      "state": {"const": "partly-blank"},
      "of": {
        "enum": [
          "each-week", "each-month", "each-quarter", "each-year", "each-school-year",
          "next-month", "next-quarter", "next-year", "previous-year", "reporting-period",
          "notice-period", "reporting-year", "notice-year"
        ]
      }
    },
    "minProperties": 1,
    "additionalProperties": false
  },
  "time_edge": {
    "oneOf": [
      {
        "type": "object",
        "properties": {"date": {"$ref": "#/$defs/time_date"}},
        "required": ["date"],
        "additionalProperties": false
      },
      {
        "type": "object",
        "properties": {"fixed": {"$ref": "#/$defs/time_fixed_day"}},
        "required": ["fixed"],
        "additionalProperties": false
      },
      {
        "type": "object",
        "properties": {"event": {"$ref": "#/$defs/time_event"}},
        "required": ["event"],
        "additionalProperties": false
      }
    ]
  },
  "time_rrule": {
    "description": "RFC 5545; of a fixed day that day, whatever its bound.",
    "type": "string",
    "pattern": "^FREQ=(MINUTE|HOUR|DAI|WEEK|MONTH|YEAR)LY(;INTERVAL=[1-9][0-9]*)?(;BY(MONTH|MONTHDAY|DAY)=[-A-Z0-9,]+)*$"
  }
  """#
