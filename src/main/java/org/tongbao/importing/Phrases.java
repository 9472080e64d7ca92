package org.tongbao.importing;

import java.util.regex.Pattern;

/** Turns of phrase by which the parts of a notice are known; all on folded text. */
final class Phrases {

  private static final Pattern CONCLUSION =
      Pattern.compile("^(?:目前|截至|截止|通过|经过|下一步|接下来|整改以来|整改后|总之|综上|以上|该问题|此问题|现已|今后).*");
  private static final Pattern OUTLOOK = Pattern.compile("^(?:下一步|接下来|今后|下步|总之|综上).*");
  private static final Pattern NEGATIVE =
      Pattern.compile(
          "不(?!断|忘|敢腐|能腐|想腐|懈|折不扣|少于|低于)|未(?!来)|缺|薄弱|弱化|偏弱|较弱|不足|差距|滞后|缓慢|松散|宽松软|违规|违纪"
              + "|流于形式|有待|漏洞|失管|淡薄|形式主义|官僚主义|隐患|较少|偏少|较低|偏低|混乱|缺失|空转|走过场|脱节|偏差|短板|问题|欠缺");
  private static final Pattern NARRATIVE =
      Pattern.compile(
          "下一步|今后|打算|下步|工作安排|组织领导|总体情况|基本情况|总体|整改工作(?:组织)?开展|履行|主要做法|主体责任|工作成效|整改成效"
              + "|工作情况|长效|努力方向|经验|推进情况|组织落实|组织情况|体会|主要工作|组织实施|巩固|政治站位|监督方式|联系方式|反馈渠道");
  private static final Pattern FIELD_HEADING =
      Pattern.compile("方面(?:的|存在|主要|突出|具体|问题|整改|落实|情况|进展|[:。])*$");
  private static final Pattern OVERVIEW_WORDS =
      Pattern.compile(
          "反馈|具体|各项|各类|巡察|巡视|整改|落实|进展|完成|情况|主要|突出|问题|意见|措施|成效|工作|重点|总体|基本|方面|结果|事项"
              + "|党组织|推进|逐条|逐项|对照|存在|[省市县区旗州]委|第.组|关于|针对|对|集中|阶段|成果|指出|发现|清单|采取"
              + "|建议|期间|以来|[已的及和与、,:。组及其等各]");

  private Phrases() {}

  /** Whether a paragraph sums up what the measures before it came to. */
  static boolean concludes(String folded) {
    return CONCLUSION.matcher(folded).matches();
  }

  /** Whether a paragraph looks ahead, as one before the closing does. */
  static boolean looksAhead(String folded) {
    return OUTLOOK.matcher(folded).matches();
  }

  /** Whether a heading names something wrong. */
  static boolean isNegative(String heading) {
    return NEGATIVE.matcher(heading).find();
  }

  /** Whether a heading announces an account of the work (一、总体情况), not findings. */
  static boolean isNarrative(String heading) {
    return NARRATIVE.matcher(heading).find();
  }

  /** Whether a heading names a field: …方面, …方面存在的问题. */
  static boolean isField(String heading) {
    return FIELD_HEADING.matcher(heading).find();
  }

  /** Whether a heading is about all findings (二、反馈问题整改落实情况) rather than one of them. */
  static boolean isOverview(String heading) {
    boolean about = heading.contains("整改") || heading.contains("问题") || heading.contains("意见");
    boolean account = heading.contains("总体") || heading.contains("基本情况");
    return about && !account && OVERVIEW_WORDS.matcher(heading).replaceAll("").isBlank();
  }
}
