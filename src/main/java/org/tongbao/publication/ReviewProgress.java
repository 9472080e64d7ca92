package org.tongbao.publication;

import org.tongbao.notice.ReviewStage;
import org.tongbao.notice.Stage;

/** How far a notice has come, and which review is next; none when all are given. */
public record ReviewProgress(Stage stage, ReviewStage nextReview) {}
