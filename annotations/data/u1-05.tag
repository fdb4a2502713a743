# id: u1-033  year: 2024  issuer: 砚湖市交通运输局
[preamble] 本报告由砚湖市交通运输局编制，联系方式：砚湖市滨江路66号，邮编413206，电话0737-2206158。
[proactive] 一、主动公开
[proactive] 2024年，我局累计在门户网站、公众号、公交站牌等处公开信息，其中门户网站{776条|disclosure.website}，公众号{318条|disclosure.wechat}，{公交站牌和车载屏|item}{92条|disclosure.other_channel}，三项合计{1,186条|disclosure.total}。
+[proactive] 涉及{线路调整|item}{63条|disclosure.category}、{运价|item}{9条|disclosure.category}、{施工封闭|item}{114条|disclosure.category}、{执法结果|item}{247条|disclosure.category}。
[interpretation] 二、政策解读
[interpretation] 网约车新规出台后，制作图解{3篇|interpretation}，局长在市政府网站在线访谈{1期|interview}，网民{提问|item}{64条|inquiry}，答复{58条|inquiry}。
[application] 三、依申请公开
[application] 受理{14件|application.received}，{12件|application.breakdown}由{网络|item}提交，{2件|application.breakdown|item=邮寄}由{邮寄|item}送达；
+[application] 答复{13件|application.closed}，同意公开{7件|application.granted}，不同意公开{1件|application.refused}，{信息不存在|item}{5件|application.unavailable}，{1件|application.carried_out}跨年。
[dispute] 四、争议
[dispute] 行政复议{2件|review}，行政诉讼{0件|litigation}。
[supervision] 五、监督
[supervision] 局纪检组{抽查|item}{2次|supervision}，{约谈|item}科室负责人{1人|supervision}。
[problem] 网站的出行信息经常和导航软件打架，市民无所适从。
---
# id: u1-034  year: 2019  issuer: 芮川省民政厅
[proactive] （一）公开基本情况
[proactive] 2019年厅门户网站公开信息{3,608条|disclosure.website}，同比减少{412条|comparison|item=}，减少的原因是合并了重复栏目。
+[proactive] 分类来看，{民政要闻|item}{1,133条|disclosure.category}，{市县动态|item}{1,502条|disclosure.category}，{社会组织登记公告|item}{388条|disclosure.category}，{慈善募捐备案|item}{96条|disclosure.category}，{规范性文件|item}{7件|document.normative}，其他不一一列举。
[key_area] （二）社会救助
[key_area] 按月公布城乡低保、特困供养、临时救助人数和资金，发布{社会救助统计|item}{12期|disclosure.key_area}；
+[key_area] {孤儿基本生活费标准|item}{1份|disclosure.key_area}、{养老机构名录|item}{14份|disclosure.key_area}同步更新。
[response] （三）群众来信
[response] 厅长信箱、12345省级平台转办{信件|item}{1,206件|inquiry}，分别为{殡葬|item}{322件|inquiry}、{婚姻登记|item}{471件|inquiry}、{低保|item}{413件|inquiry}。
[response] 办理{全国人大代表建议|item}{5件|proposal}、{省人大代表建议|item}{49件|proposal}、{省政协提案|item}{63件|proposal}，{满意率|item}均为{100%|rate}。
[application] （四）申请
[application] 新收{36件|application.received}，予以公开{13件|application.granted}，部分公开{4件|application.partial}，{涉及商业秘密|item}{2件|application.refused}，{不属本厅|item}{11件|application.unavailable}，{咨询|item}{6件|application.not_processed}。
[dispute] （五）复议诉讼
[dispute] {1件|review|item=维持}复议获{维持|item}，无{诉讼|litigation=0}。
---
# id: u1-035  year: 2023  issuer: 锦塬县商务局
[overview] 2023年，我局公开工作以“服务市场主体、促进消费”为主线展开。
[proactive] 通过{县政府网、“锦塬商务”微信|item}公开信息{204条|disclosure.other_channel}，两处内容基本同步。
+[key_area] {家电以旧换新补贴公示|item}{7批|disclosure.key_area}，{成品油零售许可结果|item}{5条|disclosure.key_area}，{加油站年检公告|item}{1条|disclosure.key_area}。
[response] 企业服务专员接到政策{咨询|item}{418次|inquiry}，召开银企对接会、政策宣讲会等{会议|item}{6场|other}，到会{企业|item}{230家|other}。
[application] 依申请公开{零申请|application.received}，{行政复议|review=0}、{行政诉讼|litigation=0}亦为空白。
[organization] 设信息公开岗{1个|other}，由{1名|staff.parttime}同志兼任，协办股室信息员{5名|staff.total}。
[mechanism] 印发{文件|item}{28件|document.other}，{公开|item}{17件|document.other}、{不公开|item}{11件|document.other}；
+[mechanism] 制定{规范性文件|item}{1件|document.normative}。
[problem] 公示的补贴名单格式不一，有的遮盖了姓名中的字，有的没有遮盖。
[plan] 下步将对照个人信息保护要求统一模板。
---
# id: u1-036  year: 2022  issuer: 郁汀市人民政府办公室
[application] 二、依申请公开办理
[application] 市政府办公室全年登记申请{287件|application.received}，其中书面{寄送|item}{96件|application.breakdown}、{网络平台|item}{181件|application.breakdown}、{窗口|item}{10件|application.breakdown}。
+[application] 经与申请人沟通，{补正|item}{52件|application.breakdown}，{并案处理|item}{6件|application.other}，办结{285件|application.closed}，结转{2件|application.carried_out}。
+[application] 在答复内容上：全部公开的{91件|application.granted}；
+[application] 部分公开的{38件|application.partial}；
+[application] 不予公开的共{44件|application.refused}，从理由看，{属过程性信息|item}{15件|application.refused}，{属内部管理信息|item}{8件|application.refused}，{行政查询事项|item}{2件|application.refused}，{涉及第三方商业秘密|item}{6件|application.refused}，{属行政执法案卷信息|item}{13件|application.refused}；
+[application] 无法提供的共{83件|application.unavailable}，{不掌握|item}{67件|application.unavailable}、{没有现成信息|item}{9件|application.unavailable}、{补正后仍不明确|item}{7件|application.unavailable}；
+[application] 不予处理的共{18件|application.not_processed}，{信访|item}{9件|application.not_processed}、{重复|item}{7件|application.not_processed}、{公开出版物|item}{2件|application.not_processed}；
+[application] 其他处理的共{11件|application.other}，{逾期不补正视为放弃|item}{8件|application.other}、{其他|item}{3件|application.other}。
[mechanism] 对其中{15件|other|item=敏感申请}{敏感申请|item}，由法律顾问、保密办、业务处室会商。
[dispute] 因上述答复引起行政复议{19件|review|item=}，{维持|item}{12件|review}，{撤销|item}{2件|review}，{终止审查|item}{5件|review}。
---
# id: u1-037  year: 2021  issuer: 葆溪县政务服务管理局
[response] （一）12345热线
[response] 县12345热线全年接收群众{诉求|item}{41,308件|inquiry}，较2020年上升{22.7%|comparison}；
+[response] {咨询|item}{17,622件|inquiry}、{投诉|item}{9,304件|inquiry}、{建议|item}{2,188件|inquiry}、{求助|item}{12,194件|inquiry}；
+[response] 直办{18,460件|inquiry}，转办{22,848件|inquiry}，按期办结{22,701件|inquiry}；
+[response] {回访满意率|item}{93.9%|rate}，{超期率|item}{0.6%|rate}，较上年下降{1.1个百分点|comparison}。
+[response] 上报热线周报{50期|opinion_report}、专报{11期|opinion_report}，领导批示{19次|other}。
[platform] （二）政务服务网
[platform] “一网通办”平台公布{政务服务事项|item}{1,876项|admin}，{网上可办率|item}达{97.4%|rate}，开设{专窗|item}{6个|other}。
[mechanism] （三）信息管理
[mechanism] 清理{办事指南|item}{1,200多项|document.other}，修正错误{363处|other}。
[training] 培训{接线员|item}{4次|training}，{58人|trainee}参加。
[plan] 明年将公开更多的热线知识库问答。
---
# id: u1-038  year: 2018  issuer: 竹崖区审计局
[key_area] 二、审计结果公开
[key_area] 向社会公告{审计结果|item}{9份|disclosure.key_area}，其中{预算执行审计|item}{1份|disclosure.key_area}、{经济责任审计|item}{5份|disclosure.key_area}、{政府投资审计|item}{3份|disclosure.key_area}，{公告率|item}达到{75%|rate}。
[proactive] 三、日常信息
[proactive] 本局公开{信息|item}{143条|disclosure.total}，较上年多{31条|comparison}；
+[proactive] {党政动态|item}{87条|disclosure.category}、{通知公告|item}{22条|disclosure.category}、{规章制度|item}{6件|disclosure.category}、{财政信息|item}{4条|disclosure.category}。
[mechanism] 办公室对拟发信息{保密审查|item}{158次|other}，未发生{违规发布|other=0}。
[application] 四、申请
[application] 收到{1件|application.received}申请，问及一中学食堂改造的审计报告，因{属于内部事务信息|item}不予公开{1件|application.refused}。
[dispute] 申请人没有提出{复议|review=0}，也没有{诉讼|litigation=0}和{举报|complaint=0}。
[organization] 局机关公开工作小组{5人|staff.total}，召开会议{3次|meeting}。
[plan] 2019年审计结果公告力争做到应公告尽公告。
---
# id: u1-039  year: 2025  issuer: 骊沣高新技术产业开发区管理委员会
[interpretation] （二）解读回应
[interpretation] 围绕人才安居、知识产权质押等政策，制作“创新政策一张图”{26期|interpretation}，短剧{4部|interpretation}，发放政策手册；
+[interpretation] 企业服务日走进园区讲政策{22场|interpretation}，参加{企业|item}{630家次|other}，现场答疑{1,800余个|inquiry|item=问题}{问题|item}。
[response] 管委会主任参加网络问政{2次|interview}，回答{提问|item}{37个|inquiry}，转办{24个|inquiry}。
[proactive] （三）主动公开
[proactive] 网站公开{1,072条|disclosure.website}，微信{586条|disclosure.wechat}，{LED屏|item}{119条|disclosure.other_channel}。
+[key_area] {土地出让公告|item}{14份|disclosure.key_area}、{环评审批公示|item}{37条|disclosure.key_area}、{科技项目申报通知|item}{52条|disclosure.key_area}。
[application] （四）依申请公开
[application] 收到{18件|application.received}，以{企业名义|item}提出{5件|application.breakdown}、以{个人名义|item}提出{13件|application.breakdown}；
+[application] 公开{6件|application.granted}、部分公开{3件|application.partial}、无法提供{8件|application.unavailable}、{撤回|item}{1件|application.other}。
[dispute] 收到复议{2件|review|item=}，{终止|item}{1件|review}、{维持|item}{1件|review}，没有{诉讼|litigation=0}。
---
# id: u1-040  year: 2020  issuer: 皋岚县水利局
[proactive] （一）主动公开
[proactive] 全年我局在县政府网公开信息{187条|disclosure.website}，较上年增长{9.4%|comparison}，{水旱灾害信息|item}{46条|disclosure.category}，{河长制公示牌信息|item}{28条|disclosure.category}，{工程招投标|item}{19条|disclosure.category}。
[response] （二）回应与监督
[response] 河长热线受理{举报|item}{62起|inquiry}，{办结率|item}{100%|rate}；
+[supervision] 县委巡察组对公开工作{检查|item}{1次|supervision}。
[application] （三）申请
[application] 受理申请{3件|application.received}：{2件|application.granted}予以公开，{1件|application.unavailable|item=属水文站}{属水文站|item}掌握。
[fee] （四）收费
[fee] 无{收费|fee=0}。
[dispute] （五）复议诉讼
[dispute] {无|review=0}
[problem] （六）问题
[problem] 河长信息变更后，现场公示牌没有跟着换。
[plan] 已安排各乡镇2021年4月底前核对更新，共{328块|other|item=公示牌}{公示牌|item}。
