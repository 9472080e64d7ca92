/** What the server measures about itself beyond what its libraries do; read at {@code /metrics}. */
package org.tongbao.shared.meter;
