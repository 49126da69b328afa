// Words of project names and indicators that tell what a project is.

/** Keeping systems and equipment running. */
export const maintenance = /运维|运行维护|维护费|维保/;

/** Paying staff. */
export const staffPay = /雇员|编外|人员经费|薪酬|工资|薪资/;
