/** All settings of the server, each documented where it is declared. */
package org.tongbao.shared.config;
