package org.tongbao.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongbao.notice.Contact;

class ContactReaderTest {

  @Test
  void readsAllOnOneLine() {
    assertThat(read("联系电话：5550123；通信地址：青石县河湾街8号；邮编：100001；电子邮箱：a@example.org。"))
        .isEqualTo(contact("青石县河湾街8号", "100001", "5550123"));
  }

  @Test
  void readsSeveralLinesAndAValueBelowItsLabel() {
    assertThat(
            read(
                "电　话：0555-5550100、13800000000",
                "通讯地址：",
                "河湾街8号（邮政编码：100001）",
                "E-mail：a@example.org"))
        .isEqualTo(contact("河湾街8号", "100001", "0555-5550100", "13800000000"));
  }

  @Test
  void readsAddressAndPostcodeOnOneLine() {
    assertThat(read("监督电话0555-5550100（办公室），邮寄地址：河湾街8号,邮编100001，邮箱:a@example.org"))
        .isEqualTo(contact("河湾街8号", "100001", "0555-5550100"));
  }

  @Test
  void readsFullWidthSigns() {
    assertThat(read("联系电话：０５５５－５５５０１００", "电子信箱：a＠example.org", "联系地址：河湾街8号 邮编：100001"))
        .isEqualTo(contact("河湾街8号", "100001", "0555-5550100"));
  }

  private static Contact read(String... lines) {
    return ContactReader.read(
        Stream.of(lines).map(text -> Line.of(new SourceLine(text, 1, 1))).toList());
  }

  private static Contact contact(String address, String postcode, String... phones) {
    return new Contact(
        Stream.of(phones).toList(), address, postcode, List.of("a@example.org"), null);
  }
}
