package org.tongbao.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Effort;

class PersonalDataTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          身份证号110101199003070038。        | ID_NUMBER     | 110101199003070038
          身份证11010119900307002X，已登记     | ID_NUMBER     | 11010119900307002X
          身份证11010119900307002x            | ID_NUMBER     | 11010119900307002x
          １１０１０１１９９００３０７０００３    | ID_NUMBER     | 110101199003070003
          110101 19900307 0038                | ID_NUMBER     | 110101199003070038
          110101-1990-0307-0038               | ID_NUMBER     | 110101199003070038
          电话13800001234                     | MOBILE_NUMBER | 13800001234
          电话１３８００００１２３４             | MOBILE_NUMBER | 13800001234
          138 0000 1234                       | MOBILE_NUMBER | 13800001234
          199-0000-1234                       | MOBILE_NUMBER | 19900001234
          138-00001234                        | MOBILE_NUMBER | 13800001234
          138\u200b0000\u200b1234             | MOBILE_NUMBER | 13800001234
          +8613800001234                      | MOBILE_NUMBER | 8613800001234
          +86 138 0000 1234                   | MOBILE_NUMBER | 13800001234
          13800001234-801                     | MOBILE_NUMBER | 13800001234
          tel13800001234                      | MOBILE_NUMBER | 13800001234
          2021-03-18 13800001234              | MOBILE_NUMBER | 13800001234
          13800001234.2021年                  | MOBILE_NUMBER | 13800001234
          账号6222020000000001230             | BANK_CARD     | 6222020000000001230
          6222 0200 0000 0007                 | BANK_CARD     | 6222020000000007
          6222-0200-0000-0000-123-0           |               |
          6222-0200-0000-0001-230             | BANK_CARD     | 6222020000000001230
          622202 0000000001230                | BANK_CARD     | 6222020000000001230
          3712 345678 90120                   | BANK_CARD     | 371234567890120
          9558800000000000125                 | BANK_CARD     | 9558800000000000125
          邮箱 Zhang.San@Example.org。         | EMAIL_ADDRESS | zhang.san@example.org
          ｌｉ＠ｅｘａｍｐｌｅ．ｏｒｇ            | EMAIL_ADDRESS | li@example.org
          """)
  void findsWhatStandsUnmasked(String text, PersonalKind kind, String value) {
    String written = text.translateEscapes();
    List<PersonalDatum> found = PersonalData.find(written);
    if (kind == null) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).extracting(PersonalDatum::kind).containsExactly(kind);
      assertThat(found.get(0).in(written)).isEqualTo(value);
      assertThat(found.get(0).toString()).doesNotContain(value);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "110101199003070031", // wrong check digit
        "110101199013070038", // no such month
        "110101199002300038", // no such day
        "110101179003070038", // too long ago
        "010101199003070038", // no such region
        "1101011990030700381", // part of a longer number
        "110101********0038",
        "110101199003******",
        "138****1234",
        "138xxxx1234",
        "1380000****",
        "12800001234", // no mobile network
        "1380000123", // ten digits
        "138000012345", // twelve digits
        "213800001234",
        "固定电话0400-1234567",
        "1234-5678901",
        "0555-5550134",
        "2021年3月18日",
        "2020-2021-2022",
        "松卫党发〔2022〕15号",
        "LZ0001/2023-00012",
        "文号202103180001",
        "13800001234元",
        "13800001234万元",
        "13800001234 平方米",
        "13800001234.56元",
        "￥13800001234",
        "213800001234万元",
        "6222020000000001231", // wrong by Luhn
        "62220200000000", // fourteen digits
        "62220200000000012300", // twenty digits
        "6222 **** **** 0007",
        "913300000000000126", // code of an enterprise
        "123300000000000122", // code of an institution
        "6222020000000007元",
        "a13800001234f",
        "SN6222020000000007B",
        "z***@example.org",
        "***g@example.org",
        "zhang@***.org",
        "@水务局",
        "zhang@",
        "zhang@localhost",
        "3@4",
        ""
      })
  void passesWhatIsMaskedOrSomethingElse(String text) {
    assertThat(PersonalData.find(text)).isEmpty();
  }

  @Test
  void findsAllInTheOrderOfTheText() {
    assertThat(PersonalData.find("a@example.org、13800001234、13900001234,110101199003070038"))
        .extracting(PersonalDatum::kind)
        .containsExactly(
            PersonalKind.EMAIL_ADDRESS,
            PersonalKind.MOBILE_NUMBER,
            PersonalKind.MOBILE_NUMBER,
            PersonalKind.ID_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1 ",
        "138 ",
        "6222-",
        "123456 ",
        "@",
        "a@",
        "a.",
        "a@b.",
        "13800001234",
        "１"
      })
  void staysQuickOnTextThatRepeatsItself(String piece) {
    String text = piece.repeat(2_000_000 / piece.length());
    Effort.isSmall(() -> PersonalData.find(text));
  }
}
