package org.tongbao.importing;

import java.util.regex.Pattern;

/** Knows the name of a body (单位) when it stands alone in a line. */
final class Names {

  private static final Pattern NAME =
      Pattern.compile(
          "^[^。;:!?,、\"“”<>|]{2,60}(?:党委|党组|委员会|委|局|办公室|管委会|政府|支部|总支|党工委|工委|公司|医院|学校|中学|小学|大学|学院"
              + "|幼儿园|中心|院|站|所|处|室|领导小组|会|社|厅|部|乡|镇|街道|办事处|村|大队|支队|集团|银行|联社|法院|检察院|馆|园|台|场|协会|联合会|办|厂|队|组)$");
  private static final Pattern SHORT = Pattern.compile("^[^。;:!?,\"“”<>|0-9]{2,40}$");

  private Names() {}

  static boolean isBody(String folded) {
    return NAME.matcher(folded).matches();
  }

  /** Whether it may be the name of a body when its place says so. */
  static boolean mayBeBody(String folded) {
    return SHORT.matcher(folded).matches();
  }
}
