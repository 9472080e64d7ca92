/** What was done and by whom, append-only. It knows no feature; features tell it what they did. */
package org.tongbao.audit;
