/** What attackers try that no room of the house is alone in holding against. */
package org.tongbao.attack;
