package org.tongbao.importing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a printed label such as 整改措施： announces. */
enum Label {
  /** What was found wrong. */
  FINDING("问题表现 具体表现 主要表现 问题描述 具体问题 存在问题 存在的问题 反馈问题 问题 反馈意见 巡察反馈 主要问题 问题清单"),
  CAUSE("原因分析 产生原因 问题原因 原因剖析 存在原因 成因分析 原因"),
  GOAL("整改目标 工作目标 目标"),
  /** Measures follow. */
  ACTION(
      "整改措施 具体整改措施 具体措施 主要措施 采取措施 采取的措施 已采取措施 整改举措 具体举措 整改情况 具体整改情况 整改落实情况 整改工作情况 整改落实"
          + " 落实情况 整改进展情况 整改进展 进展情况 整改做法 主要做法 整改具体情况 整改任务 措施及成效 整改措施及成效 整改措施和成效"
          + " 整改措施及完成情况 整改措施及落实情况"),
  /** What came of it. */
  RESULT("整改结果 整改成效 整改效果 取得成效 取得的成效 取得效果 成效"),
  COMPLETION("完成情况 整改完成情况 整改状态 完成状态 整改进度 销号情况 是否完成"),
  DEADLINE("整改时限 完成时限 整改期限 完成时间 整改完成时间 整改完成时限 办结时限 整改时间 时限"),
  LEADER("责任领导 分管领导 牵头领导 整改责任领导 包案领导 整改领导 牵头责任领导"),
  LEAD_UNIT("牵头单位 牵头部门 牵头科室 主责单位 牵头责任单位 牵头股室"),
  UNITS("责任单位 责任部门 责任科室 责任股室 整改单位 整改责任单位 整改责任部门 配合单位 协办单位 责任主体"),
  PERSON("责任人 整改责任人 具体责任人 直接责任人 承办人 经办人 第一责任人 责任人员");

  private static final Map<String, Label> BY_WORD =
      Arrays.stream(values())
          .flatMap(label -> label.words().map(word -> Map.entry(word, label)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final String words;

  Label(String words) {
    this.words = words;
  }

  private Stream<String> words() {
    return Stream.of(words.split(" ", -1));
  }

  static Label of(String word) {
    return BY_WORD.get(word);
  }

  /** An alternation of all words, longer ones first. */
  static String alternation(Label... labels) {
    return Stream.of(labels)
        .flatMap(Label::words)
        .sorted(Comparator.comparing(String::length, Comparator.reverseOrder()))
        .collect(Collectors.joining("|"));
  }

  /** Whether it describes the part of an issue that it heads, rather than filling one field. */
  boolean headsPart() {
    return this == FINDING || this == CAUSE || this == GOAL || this == ACTION || this == RESULT;
  }
}
