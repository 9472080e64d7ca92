package org.tongbao.notice;

import java.util.UUID;

/** That an issue carries on an earlier one, as it was sent. */
record CarriedForward(UUID from, String pointer) {}
