# id: u1-025  year: 2021  issuer: 丰溆市人民政府办公室
[overview] 一、总体情况
[proactive] 市政府办公室网站页面全年公开信息{1,927条|disclosure.website}，按《条例》第二十条划分，{机构职能类|item}{14条|disclosure.category}，{规划统计类|item}{52条|disclosure.category}，{财政类|item}{33条|disclosure.category}，{应急管理类|item}{41条|disclosure.category}，{会议文件类|item}{386条|disclosure.category}，{其他|item}{1,401条|disclosure.category}。
+[proactive] 同期，“丰溆政务”{头条号、抖音号、视频号|item}{三个|platform|item=账号}{账号|item}共发{3,028条|disclosure.other_channel|item=头条号、抖音号、视频号}，其中{抖音号|item}{1,117条|disclosure.other_channel}。
[mechanism] 制定《丰溆市政府信息公开审查细则》，配套{表单|item}{6张|document.other}，全年{属性复核|item}{522件|other}，退回改正{37件|other}。
[interpretation] 围绕“十四五”规划纲要推出系列解读{12篇|interpretation}，举办专题新闻发布会{7场|press_conference}；
+[interpretation] 各部门政策解读{203篇|interpretation}，{多元化解读占比|item}为{64%|rate}。
[response] 办理人民网“领导留言板”{网民留言|item}{1,466件|inquiry}，市长信箱{来信|item}{2,093件|inquiry}，12345热线{诉求|item}{18.2万件|inquiry}。
+[response] 联合市妇联、市残联做客在线访谈{5期|interview}，累计回答{网友提问|item}{96个|inquiry}。
[supervision] 第三方评估列全省第4位，扣分项{问题|item}{11个|other}已经分解到{8家|other}{责任单位|item}。
---
# id: u1-026  year: 2023  issuer: 铎山县公安局
[proactive] 二、主动公开
[proactive] 我局全年主动公开警务信息{1,652条|disclosure.total}，微信{689条|disclosure.wechat}，微博{403条|disclosure.weibo}，县政府网站{212条|disclosure.website}，{抖音|item}{348条|disclosure.other_channel}。
+[proactive] 其中{反诈预警|item}{417条|disclosure.category}，{交通管制通告|item}{58条|disclosure.category}，{户政办事指南|item}{26条|disclosure.category}，{警情通报|item}{9期|disclosure.category}。
[response] “110”{非警务类求助|item}分流至12345的有{5,236起|inquiry}；
+[response] 对两起网络谣言发布辟谣通告{2次|response}，依法处罚造谣者3人。
+[response] {警营开放日|item}办了{4场|other}，{市民|item}{820人次|inquiry}走进指挥中心。
[application] 三、依申请公开
[application] 收到申请{33件|application.received}，{网上|item}{26件|application.breakdown}、{邮寄|item}{7件|application.breakdown}，自然人提出的占绝大多数。
+[application] 经审查，公开{5件|application.granted}；
+[application] 不予公开{16件|application.refused}，{属行政执法案卷|item}{14件|application.refused}，{涉及国家秘密|item}{2件|application.refused}；
+[application] 无法提供{6件|application.unavailable}，均为{本机关不掌握|item}；
+[application] 不予处理{5件|application.not_processed}，{属信访投诉|item}{4件|application.not_processed}，{重复申请|item}{1件|application.not_processed}；
+[application] 结转{1件|application.carried_out}。
[dispute] 因执法案卷不公开引起复议{3件|review|item=}，全部{维持|item}（{3件|review}）；
+[dispute] 诉讼{1件|litigation}，尚无结果。
---
# id: u1-027  year: 2024  issuer: 漪江省教育考试院
[interpretation] （一）招考政策解读
[interpretation] 高考改革配套解读{32篇|interpretation}，图解{11篇|interpretation}，短视频{9个|interpretation}，直播{12场|interpretation}，最高{单场观看|item}{96万人次|traffic}。
[response] （二）考生咨询
[response] 志愿填报期间开通{热线|item}{20路|platform}，接听{咨询|item}{6.4万个|inquiry}，智能客服应答{118万次|inquiry}，{人工转接率|item}{6.3%|rate}。
+[response] 召开新闻通气会{3场|press_conference}。
[proactive] （三）考试信息发布
[proactive] 院网站公布{公告通知|item}{173条|disclosure.category}、{分数线和一分一段表|item}{12份|disclosure.category}、{违规处理结果|item}{2批|disclosure.category}，网站总计发布{894条|disclosure.website}。
[application] （四）申请公开
[application] 全年收到申请{41件|application.received}，{申请查看答卷|item}的{29件|application.breakdown}，依照教育部规定属于{国家秘密|item}，不予公开{29件|application.refused}；
+[application] 其余公开{8件|application.granted}、{本机关不掌握|item}{4件|application.unavailable}。
[problem] 考生在系统里点来点去找不到入口，提示语不够醒目。
---
# id: u1-028  year: 2017  issuer: 秦宕区住房和城乡建设局
[proactive] 一、公开情况
[proactive] 局信息公开专栏发布信息{376条|disclosure.website}，{规范性文件|item}{3件|document.normative}，{公示|item}{91条|disclosure.category}，{通知|item}{64条|disclosure.category}，{计划总结|item}{5条|disclosure.category}，{其他|item}{213条|disclosure.category}。
[key_area] 棚改方面，张贴{征收公告|item}{12份|disclosure.key_area}、{评估结果|item}{8份|disclosure.key_area}、{选房顺序表|item}{3份|disclosure.key_area}；
+[key_area] 公租房{配租结果|item}公示{4批|disclosure.key_area}，涉及保障家庭1,026户。
[response] 二、答疑
[response] 物业科窗口解答住户{疑问|item}{1,420人次|inquiry}，{书面答复|item}{57份|inquiry}，处理市长热线{交办件|item}{238件|inquiry}，{办结率|item}达{97%|rate}。
[application] 三、申请
[application] 共{44件|application.received}{申请|item}，较2016年的{31件|comparison}多出{13件|comparison}；
+[application] {涉及房屋征收|item}{36件|application.breakdown}，{涉及施工许可|item}{8件|application.breakdown}。
+[application] 公开{19件|application.granted}，部分公开{5件|application.partial}，不公开{7件|application.refused}，{非本机关掌握|item}{13件|application.unavailable}。
[dispute] 四、争议
[dispute] 有{9件|review|item=}转成行政复议，{维持|item}{8件|review}，{变更|item}{1件|review}；
+[dispute] {4件|litigation|item=}进入诉讼，{判决驳回|item}{3件|litigation}，{撤诉|item}{1件|litigation}。
[organization] 五、人员
[organization] 指定综合科{3人|staff.total}办理，专职、兼职分别为{1人|staff.fulltime}和{2人|staff.parttime}。
---
# id: u1-029  year: 2020  issuer: 岭藤州人民政府
[proactive] （一）疫情防控信息发布
[key_area] 州指挥部发布{通告|item}{28期|disclosure.key_area}、{疫情通报|item}{86期|disclosure.key_area}，举行新闻发布会{21场|press_conference}，州级{9场|press_conference}、县级{12场|press_conference}。
+[proactive] 汉、傣、景颇等{五种|other}{语言|item}的{防疫知识音频|item}播出{430余次|disclosure.other_channel}，{标语|item}张贴{2.1万条|disclosure.other_channel}。
[proactive] （二）其他信息
[proactive] 州政府网站公开信息{1.86万条|disclosure.website}，其中{部门|item}{7,250条|disclosure.category}、{县（市）|item}{9,804条|disclosure.category}。
[application] （三）申请
[application] 全州收到{165件|application.received}，{州级|item}{44件|application.breakdown}、{县（市）|item}{121件|application.breakdown}；
+[application] 予以公开{72件|application.granted}，部分公开{18件|application.partial}，不予公开{12件|application.refused}，无法提供{41件|application.unavailable}，不予处理{9件|application.not_processed}，其他处理{11件|application.other}，结转下年度{2件|application.carried_out}。
[training] （四）培训
[training] 州、县两级培训{31期|training}、{2,460人次|trainee}，边境乡镇单独办班{5期|training}。
[dispute] （五）争议
[dispute] 行政复议{14件|review|item=}、行政诉讼{5件|litigation|item=}，未出现{行政诉讼|item}{败诉|litigation=0|item=行政诉讼}。
---
# id: u1-030  year: 2022  issuer: 碧涟市第二人民医院
[proactive] （一）公开内容与渠道
[proactive] 本院依据《医疗卫生机构信息公开管理办法》，公布服务价格、药品耗材、专家出诊等信息{614条|disclosure.total}。
+[proactive] 其中官网{247条|disclosure.website}，微信{302条|disclosure.wechat}，{门诊大屏|item}{65条|disclosure.other_channel}。
+[proactive] {医疗服务价格|item}公示{1,836项|disclosure.category}，{药品价格|item}公示{972种|disclosure.category}，均在自助查询机上可查。
[response] （二）听取意见
[response] 投诉办接待{来访|item}{184人次|inquiry}，{“院长信箱”来信|item}{73封|inquiry}，12345转办{126件|inquiry|item=}，{患者满意度|item}{93.5%|rate}。
[application] （三）申请
[application] 共有{7人|other}{申请人|item}提出信息公开申请，登记{8件|application.received}，公开{6件|application.granted}，{本院不掌握|item}{2件|application.unavailable}。
[training] （四）培训
[training] 对窗口和护理人员开展政策培训{5次|training}，覆盖{640人次|trainee}，随堂测验{1次|training}。
[fee] 复印病历收费不属于信息公开收费，本年公开方面没有{收费|fee=0}。
[problem] 网页上的出诊表改得慢，专家停诊了还挂着。
---
# id: u1-031  year: 2018  issuer: 昱州市城市管理委员会
[response] 四、互动回应
[response] 城管热线12319接{来电|item}{8.9万个|inquiry}，{市容类|item}{3.1万个|inquiry}、{停车类|item}{2.6万个|inquiry}、{燃气类|item}{1.4万个|inquiry}。
+[response] 委领导做客《行风热线》广播节目{4次|interview}，答复听众{提问|item}{52个|inquiry}；
+[response] 就共享单车治理召开{听证会|item}{1次|other}，邀请{代表|item}{21人|other}。
[response] 承办{人大建议|item}{61件|proposal}，{主办|item}{38件|proposal}、{会办|item}{23件|proposal}；
+[response] {政协提案|item}{84件|proposal}，{主办|item}{49件|proposal}、{会办|item}{35件|proposal}，{办理结果|item}公开{75件|proposal}。
[proactive] 五、公开
[proactive] 政府网站城管栏目{508条|disclosure.website}，{户外公示牌|item}{132块|disclosure.other_channel}，{宣传单|item}{1.6万份|document.other}。
[mechanism] 修订权责清单，公布{权责事项|item}{297项|admin}，{收费项目|item}{11项|admin}，{处罚裁量标准|item}{184条|admin}。
[dispute] 因信息公开被投诉{3件|complaint}，经核查均不属实。
---
# id: u1-032  year: 2025  issuer: 鄱岩区政务服务和数据局
[platform] （四）平台建设
[platform] 管理区级{政府网站|item}{1个|platform}、{政务新媒体|item}{29个|platform}，其中{公众号|item}{21个|platform}、{视频号|item}{6个|platform}、{微博|item}{2个|platform}；
+[platform] 另有线下政务公开专区{18个|access_point}、{“政策驿站”|item}{23个|platform}。
+[platform] 依托一网通办设置{“一件事”专栏|item}{34个|platform}，汇聚{办事指南|item}{1,204项|disclosure.category}、{政策文件|item}{688件|disclosure.category}。
[supervision] 全年{网站自查|item}{52次|supervision}，发现{错链|item}{206处|other}、{错别字|item}{319处|other}、{暗链|item}{2处|other}，{修复率|item}{百分之百|rate}。
+[supervision] 国办第三季度抽查{通报|item}{1次|supervision}，点到我区公众号长期不更新，当日注销。
[training] 组织网站管理员培训{4期|training}，{126人次|trainee}参加，考试{1次|training}，{优秀|item}者占{43%|rate}。
[plan] 2026年计划培训4期，抽查12次，争取全部账号月活达标。
