// What datapackage.json has to be, as JSON Schema: the part of the Frictionless Data Package that the program writes.

const text = { type: 'string', minLength: 1 }
const texts = { type: 'array', items: text, minItems: 1 }
const link = { type: 'string', pattern: '^https://datapackage\\.org/profiles/2\\.0/' }

const field = {
  type: 'object',
  required: ['name', 'type', 'description'],
  properties: {
    name: text,
    type: { enum: ['string', 'integer', 'number', 'boolean', 'date'] },
    description: text,
    constraints: {
      type: 'object',
      properties: { required: { type: 'boolean' }, enum: texts },
      additionalProperties: false,
    },
  },
}

const foreignKey = {
  type: 'object',
  required: ['fields', 'reference'],
  properties: {
    fields: texts,
    reference: { type: 'object', required: ['resource', 'fields'], properties: { resource: text, fields: texts } },
  },
}

const resource = {
  type: 'object',
  required: ['name', 'path', 'format', 'mediatype', 'bytes', 'hash'],
  properties: {
    $schema: link,
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    path: { type: 'string', pattern: '^[^./\\\\][^/\\\\]*(?:/[^./\\\\][^/\\\\]*)?$' },
    format: text,
    mediatype: text,
    encoding: { const: 'utf-8' },
    bytes: { type: 'integer', minimum: 0 },
    hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    schema: {
      type: 'object',
      required: ['fields', 'missingValues', 'primaryKey'],
      properties: {
        $schema: link,
        fields: { type: 'array', items: field, minItems: 1 },
        missingValues: { const: [''] },
        primaryKey: texts,
        foreignKeys: { type: 'array', items: foreignKey },
      },
    },
  },
}

/** The schema of datapackage.json. */
export const PACKAGE_SCHEMA = {
  type: 'object',
  required: ['$schema', 'name', 'schema_version', 'resources'],
  properties: {
    $schema: link,
    name: text,
    schema_version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
    resources: { type: 'array', items: resource, minItems: 1 },
  },
}
