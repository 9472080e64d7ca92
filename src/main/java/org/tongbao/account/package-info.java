/**
 * Who acts: users, passwords, tokens, roles, and how far each may reach among the organisations.
 */
package org.tongbao.account;
