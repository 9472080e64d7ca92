package org.tongbao.shared.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The test vectors of RFC 8785, and what they leave open. */
class CanonicalJsonTest {

  private final ObjectMapper json = new ObjectMapper();
  private final CanonicalJson canonicalJson = new CanonicalJson(json);

  @Test
  void theExampleOfSection322() throws JsonProcessingException {
    String given =
        """
        {
          "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
          "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
          "literals": [null, true, false]
        }
        """;
    assertThat(canonicalJson.of(json.readTree(given)))
        .isEqualTo(
            "{\"literals\":[null,true,false],"
                + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
  }

  @Test
  void membersAreSortedByUtf16CodeUnitsAsInSection323() throws JsonProcessingException {
    String given =
        """
        {
          "\\u20ac": "Euro Sign",
          "\\r": "Carriage Return",
          "\\ufb33": "Hebrew Letter Dalet With Dagesh",
          "1": "One",
          "\\ud83d\\ude00": "Emoji: Grinning Face",
          "\\u0080": "Control",
          "\\u00f6": "Latin Small Letter O With Diaeresis"
        }
        """;
    assertThat(canonicalJson.of(json.readTree(given)))
        .containsSubsequence(
            "Carriage Return",
            "One",
            "Control",
            "Latin Small Letter O With Diaeresis",
            "Euro Sign",
            "Emoji: Grinning Face",
            "Hebrew Letter Dalet With Dagesh");
  }

  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 0",
    "8000000000000000, 0",
    "0000000000000001, 5e-324",
    "8000000000000001, -5e-324",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "ffefffffffffffff, -1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "c340000000000000, -9007199254740992",
    "4430000000000000, 295147905179352830000",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "44b52d02c7e14af6, 1e+23",
    "44b52d02c7e14af7, 1.0000000000000001e+23",
    "444b1ae4d6e2ef4e, 999999999999999700000",
    "444b1ae4d6e2ef4f, 999999999999999900000",
    "444b1ae4d6e2ef50, 1e+21",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555553, 333333333.3333332",
    "41b3de4355555554, 333333333.33333325",
    "41b3de4355555555, 333333333.3333333",
    "41b3de4355555556, 333333333.3333334",
    "41b3de4355555557, 333333333.33333343",
    "becbf647612f3696, -0.0000033333333333333333",
    "43143ff3c1cb0959, 1424953923781206.2",
  })
  void theNumbersOfAppendixB(String bits, String written) {
    double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    assertThat(canonicalJson.of(List.of(number))).isEqualTo("[" + written + "]");
  }

  @Test
  void controlsAreEscapedBrieflyOrInLowerCase() {
    assertThat(canonicalJson.of(List.of("\b\t\n\f\r\u001f\u007f云😀")))
        .isEqualTo("[\"\\b\\t\\n\\f\\r\\u001f\u007f云😀\"]");
  }

  @Test
  void membersAreLeftOutWhereverTheyStand() {
    Map<String, Object> given = Map.of("a", 1, "b", List.of(Map.of("a", 2, "c", 3)));
    assertThat(canonicalJson.without(Set.of("a"), given)).isEqualTo("{\"b\":[{\"c\":3}]}");
    assertThat(given).containsKey("a");
  }

  @Property(tries = 200)
  void whatIsWrittenReadsTheSameAndIsStable(
      @ForAll Map<@StringLength(max = 5) String, @StringLength(max = 20) String> members)
      throws JsonProcessingException {
    String written = canonicalJson.of(members);
    assertThat(json.readTree(written)).isEqualTo(json.<JsonNode>valueToTree(members));
    assertThat(canonicalJson.of(json.readTree(written))).isEqualTo(written);
  }
}
