package org.briefwright.profile;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.profile.Yaml.Fields;
import org.briefwright.profile.Yaml.Items;
import org.briefwright.profile.Yaml.Scalar;

/**
 * Our YAML as the schema library sees JSON. Schemas are read the same way: JSON is a part of YAML.
 *
 * @param getJsonPointer where the value stands (RFC 6901)
 */
record SchemaNode(Yaml value, String getJsonPointer) implements JsonNode {

  static final class Factory implements JsonNodeFactory {

    @Override
    public JsonNode wrap(Object node) {
      return node instanceof JsonNode ready ? ready : new SchemaNode((Yaml) node, "");
    }

    @Override
    public JsonNode create(String json) {
      return new SchemaNode(YamlTree.parse(json, "schema"), "");
    }
  }

  @Override
  public SimpleType getNodeType() {
    return switch (value) {
      case Items items -> SimpleType.ARRAY;
      case Fields fields -> SimpleType.OBJECT;
      case Scalar scalar ->
          switch (scalar.type()) {
            case TEXT -> SimpleType.STRING;
            case INTEGER -> SimpleType.INTEGER;
            case DECIMAL -> SimpleType.NUMBER;
            case BOOLEAN -> SimpleType.BOOLEAN;
            case EMPTY -> SimpleType.NULL;
          };
    };
  }

  @Override
  public boolean asBoolean() {
    return Boolean.parseBoolean(value.text());
  }

  @Override
  public String asString() {
    return value.text();
  }

  @Override
  public BigInteger asInteger() {
    return asNumber().toBigInteger();
  }

  @Override
  public BigDecimal asNumber() {
    return new BigDecimal(value.text());
  }

  @Override
  public List<JsonNode> asArray() {
    List<JsonNode> nodes = new ArrayList<>();
    for (Yaml item : value.items()) {
      nodes.add(new SchemaNode(item, getJsonPointer + "/" + nodes.size()));
    }
    return nodes;
  }

  @Override
  public Map<String, JsonNode> asObject() {
    Map<String, JsonNode> nodes = new LinkedHashMap<>();
    value.fields().values().forEach((key, field) -> nodes.put(key, new SchemaNode(field, at(key))));
    return nodes;
  }

  private String at(String key) {
    return getJsonPointer + "/" + JsonNode.encodeJsonPointer(key);
  }
}
