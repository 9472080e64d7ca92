package org.tongbao.checking;

/**
 * A finding in the reader's language, with a JSON Pointer into the staff's view of the notice.
 *
 * @param acknowledgement that it may stand; absent where nobody has said so
 */
public record FindingView(
    FindingCode code,
    Severity severity,
    String pointer,
    String message,
    AcknowledgementView acknowledgement) {}
